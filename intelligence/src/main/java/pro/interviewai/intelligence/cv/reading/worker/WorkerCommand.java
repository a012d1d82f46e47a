package pro.interviewai.intelligence.cv.reading.worker;

import java.io.File;
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
    private static final String WORKER = "pro.interviewai.intelligence.cv.reading.worker.ReadingWorker";

    private WorkerCommand() {}

    /** @param folder empty, for its temporary files */
    static List<String> of(WorkerSettings settings, Path folder) {
        return of(settings, folder, System.getProperty("java.class.path"), isPacked());
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
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                absolute(classPath)));
        if (packed) {
            command.addAll(List.of("-Dloader.main=" + WORKER, LAUNCHER));
        } else {
            command.add(WORKER);
        }
        command.addAll(List.of(
                settings.reader().getName(),
                String.valueOf(settings.perDocument().toMillis())));
        return command;
    }

    /** A worker works in a folder of its own, from which the relative paths of this process lead nowhere. */
    private static String absolute(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isPacked() {
        var source = ReadingWorker.class.getProtectionDomain().getCodeSource();
        return source != null && source.getLocation().toString().contains("nested:");
    }
}
