package pro.interviewai.proving.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.MailBox;

/**
 * What a start of the application loads, kept in a cache as {@code ./run} does, so that the many starts of a test take
 * half the time. Such a cache wants jars, so the folders of classes are packed first.
 */
final class StartCache {
    private static final Path FOLDER = Path.of("target", "start-cache");
    private static final Duration UNTIL_LEARNT = Duration.ofMinutes(3);
    private static final Path LEARNT = FOLDER.resolve("jwt.pem");
    private static final Path KEY = Path.of("keys", "jwt.pem");
    private static final List<String> OPTIONS = prepare(System.getProperty("java.class.path"));

    private StartCache() {}

    /** A folder of data gets the key that was made while learning, because the search for another takes long. */
    static void giveKey(Path dataDir) throws IOException {
        var key = dataDir.resolve(KEY);
        if (Files.notExists(key) && Files.exists(LEARNT)) {
            Files.createDirectories(
                    key.getParent(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.copy(LEARNT, key);
        }
    }

    /** The class path, and the cache if one could be made. */
    static List<String> options() {
        return OPTIONS;
    }

    private static List<String> prepare(String classPath) {
        try {
            var folder = FOLDER.resolve(Integer.toHexString((classPath + newest(classPath)).hashCode()));
            if (!Files.isDirectory(folder)) {
                build(classPath, folder);
            }
            var packed = Files.readString(folder.resolve("class-path"));
            var cache = folder.resolve("cache");
            return Files.exists(cache)
                    ? List.of("-XX:AOTCache=" + cache.toAbsolutePath(), "-cp", packed)
                    : List.of("-cp", packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Built aside, because another process may be building the same. */
    private static void build(String classPath, Path folder) throws IOException {
        Files.createDirectories(FOLDER);
        var aside = Files.createTempDirectory(FOLDER.toAbsolutePath(), "new");
        var packed = new ArrayList<String>();
        for (var entry : classPath.split(File.pathSeparator)) {
            if (Files.isDirectory(Path.of(entry))) {
                pack(entry, aside.resolve(packed.size() + ".jar"));
                packed.add(
                        folder.toAbsolutePath().resolve(packed.size() + ".jar").toString());
            } else if (Files.exists(Path.of(entry))) {
                packed.add(entry);
            }
        }
        Files.writeString(aside.resolve("class-path"), String.join(File.pathSeparator, packed));
        try {
            Files.move(aside, folder);
        } catch (FileSystemException e) {
            return; // the other one was faster
        }
        learn(folder);
    }

    private static void pack(String classes, Path jar) {
        var exit = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "-c", "-0", "-f", jar.toString(), "-C", classes, ".");
        if (exit != 0) {
            throw new IllegalStateException("could not pack " + classes);
        }
    }

    /** From a start and from what somebody does who comes for the first time. */
    private static void learn(Path folder) throws IOException {
        var command = new ArrayList<>(AppProcess.java());
        var unfinished = folder.resolve("unfinished");
        command.addAll(List.of(
                "-XX:AOTCacheOutput=" + unfinished.toAbsolutePath(),
                "-cp",
                Files.readString(folder.resolve("class-path")),
                AppProcess.APPLICATION));
        var dataDir = Files.createTempDirectory("learning");
        var app = AppProcess.start(command, dataDir, Map.of());
        try {
            visit(app, dataDir);
            if (app.end(UNTIL_LEARNT) && Files.exists(unfinished)) {
                Files.move(unfinished, folder.resolve("cache"));
                Files.move(dataDir.resolve(KEY), LEARNT, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void visit(AppProcess app, Path dataDir) throws InterruptedException {
        var ann = new Candidate(app.http(), new MailBox(dataDir), "ann@example.org").join();
        var started = ann.start(5);
        var interview = started.text("/sessionId");
        ann.answer(
                interview, Candidate.questionIds(started).getFirst(), "I measured it first, and then added an index.");
        ann.complete(interview);
        ann.read(interview);
    }

    private static long newest(String classPath) throws IOException {
        var newest = 0L;
        for (var entry : classPath.split(File.pathSeparator)) {
            if (Files.isDirectory(Path.of(entry))) {
                try (var files = Files.walk(Path.of(entry))) {
                    newest = Math.max(
                            newest,
                            files.mapToLong(file -> file.toFile().lastModified())
                                    .max()
                                    .orElse(0));
                }
            }
        }
        return newest;
    }
}
