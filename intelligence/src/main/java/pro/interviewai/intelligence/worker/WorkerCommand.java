package pro.interviewai.intelligence.worker;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a worker is started, with the classes of this very process. These are either on its class path, as in an IDE, in tests
 * and in the folder that {@code ./run} unpacks (where the one jar names the others), or packed in jars within a jar of Spring
 * Boot: a plain JVM does not find them there, so Boot's launcher is started, which does.
 */
final class WorkerCommand {
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final String WORKER = "pro.interviewai.intelligence.worker.Worker";
    private static final Path SHELL = Path.of("/bin/sh");
    private static final Path ENVIRONMENT = Path.of("/usr/bin/env");
    private static final String THEN_BECOME = "; exec " + ENVIRONMENT + " -i \"$@\"";

    private WorkerCommand() {}

    /** @param folder empty, for its temporary files */
    static List<String> of(WorkerSettings settings, Path folder) {
        var command = of(settings, folder, System.getProperty("java.class.path"), isPacked());
        return Files.isExecutable(SHELL) && Files.isExecutable(ENVIRONMENT) ? limited(settings, command) : command;
    }

    static List<String> of(WorkerSettings settings, Path folder, String classPath, boolean packed) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.heapMegabytes() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+SuppressFatalErrorMessage",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + folder,
                "-Dlogback.configurationFile=worker/logback.xml",
                // a list of hosts that is not there: no name leads anywhere
                "-Djdk.net.hosts.file=" + folder.resolve("hosts"),
                "-cp",
                absolute(classPath)));
        if (packed) {
            command.addAll(List.of("-Dloader.main=" + WORKER, LAUNCHER));
        } else {
            command.add(WORKER);
        }
        command.addAll(List.of(
                settings.work().getName(), String.valueOf(settings.perPiece().toMillis())));
        return command;
    }

    /**
     * A heap has its limit in the JVM; what native libraries take has none but the kernel's. The shell replaces itself by the
     * worker, which has its process id then, and leaves it nothing of its own environment.
     */
    private static List<String> limited(WorkerSettings settings, List<String> command) {
        var limit = "ulimit -d " + settings.memoryMegabytes() * 1024L;
        // what follows the script is its name, and then what it gets
        var limited = new ArrayList<>(List.of(SHELL.toString(), "-c", limit + THEN_BECOME, "worker"));
        limited.addAll(command);
        return limited;
    }

    /** A worker works in a folder of its own, from which the relative paths of this process lead nowhere. */
    private static String absolute(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isPacked() {
        var source = Worker.class.getProtectionDomain().getCodeSource();
        return source != null && source.getLocation().toString().contains("nested:");
    }
}
