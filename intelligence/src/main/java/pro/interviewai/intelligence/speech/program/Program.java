package pro.interviewai.intelligence.speech.program;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A program of this machine, which gets so much time, memory and output and is killed beyond. */
public final class Program {
    private static final Duration UNTIL_GONE = Duration.ofSeconds(1);
    private static final int MEMORY_KILOBYTES = 1024 * 1024;
    /** The shell sets limits that hold even if this process dies, and becomes the program. */
    private static final String BOUNDED = "ulimit -t %d; ulimit -v %d 2>/dev/null; exec \"$0\" \"$@\"";

    private Program() {}

    /** How a program ended. */
    public enum Ending {
        WELL,
        FAILED,
        OVERDUE,
        /** It wrote more than was wanted. */
        CUT
    }

    /** @param output as far as it came, at most so much as was wanted */
    public record Run(byte[] output, Ending ending) {}

    public static Optional<Path> find(String name) {
        var path = System.getenv("PATH");
        return path == null
                ? Optional.empty()
                : Arrays.stream(path.split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name))
                        .filter(Files::isExecutable)
                        .findFirst();
    }

    /** @throws InterruptedException after the program was killed */
    public static Run run(List<String> command, Duration limit, int mostBytes)
            throws IOException, InterruptedException {
        var bounded =
                new ArrayList<>(List.of("/bin/sh", "-c", BOUNDED.formatted(limit.toSeconds() + 1, MEMORY_KILOBYTES)));
        bounded.addAll(command);
        var process = new ProcessBuilder(bounded)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(new File("/dev/null"))
                .start();
        var end = System.nanoTime() + limit.toNanos();
        try {
            var output = reading(process.getInputStream(), mostBytes).get(limit.toNanos(), TimeUnit.NANOSECONDS);
            if (output.length > mostBytes) {
                return new Run(Arrays.copyOf(output, mostBytes), Ending.CUT);
            }
            if (!process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return new Run(output, Ending.OVERDUE);
            }
            return new Run(output, process.exitValue() == 0 ? Ending.WELL : Ending.FAILED);
        } catch (TimeoutException e) {
            return new Run(new byte[0], Ending.OVERDUE);
        } catch (ExecutionException e) {
            throw new IOException(e);
        } finally {
            // whoever is told that it failed finds nothing of it running any more
            process.destroyForcibly()
                    .onExit()
                    .completeOnTimeout(process, UNTIL_GONE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
    }

    private static CompletableFuture<byte[]> reading(InputStream from, int mostBytes) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return from.readNBytes(mostBytes + 1);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                Thread::startVirtualThread);
    }
}
