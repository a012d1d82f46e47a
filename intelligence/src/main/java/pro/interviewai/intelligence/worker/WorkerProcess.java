package pro.interviewai.intelligence.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import pro.interviewai.intelligence.worker.Frames.Answer;
import pro.interviewai.intelligence.worker.Frames.Kind;
import pro.interviewai.intelligence.worker.Frames.Request;

/**
 * One worker as seen from the application. It knows nothing of the application's environment and works in an empty folder;
 * what it prints of errors goes nowhere, as it may quote what it works on.
 */
final class WorkerProcess implements AutoCloseable {
    /** What a JVM ends with when its heap is full and it was told to end. */
    static final int OUT_OF_MEMORY = 3;

    private static final Duration UNTIL_READY = Duration.ofSeconds(60);
    private static final Duration UNTIL_GONE = Duration.ofSeconds(2);

    private final Path folder;
    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private int pieces;
    private long idleSince;

    private WorkerProcess(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** @throws IOException where it does not come up, which is no fault of any piece of work */
    static WorkerProcess start(WorkerSettings settings) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("interviewai-worker");
        var worker = new WorkerProcess(folder, process(settings, folder));
        try {
            if (within(UNTIL_READY, () -> Frames.readAnswer(worker.in)).kind() != Kind.READY) {
                throw new IOException("A worker began with something else.");
            }
            return worker;
        } catch (TimeoutException e) {
            worker.close();
            throw new IOException("A worker did not come up in time.", e);
        } catch (IOException | InterruptedException e) {
            worker.close();
            throw e;
        }
    }

    private static Process process(WorkerSettings settings, Path folder) throws IOException {
        var builder = new ProcessBuilder(WorkerCommand.of(settings, folder))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        try {
            return builder.start();
        } catch (IOException e) {
            delete(folder);
            throw e;
        }
    }

    /**
     * @throws TimeoutException where it takes longer than {@code limit}; the worker is of no use any more
     * @throws IOException where the worker died
     */
    Answer ask(Request request, Duration limit) throws IOException, InterruptedException, TimeoutException {
        pieces++;
        return within(limit, () -> {
            Frames.write(out, request);
            return Frames.readAnswer(in);
        });
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int pieces() {
        return pieces;
    }

    void rest() {
        idleSince = System.nanoTime();
    }

    boolean isIdleFor(Duration time) {
        return System.nanoTime() - idleSince >= time.toNanos();
    }

    long pid() {
        return process.pid();
    }

    /** What it ended with; to be asked for when its output has ended. */
    int exitValue() throws InterruptedException {
        return process.waitFor(UNTIL_GONE.toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : -1;
    }

    /** Whoever has closed it finds nothing of it any more, neither process nor file. */
    @Override
    public void close() {
        process.destroyForcibly()
                .onExit()
                .completeOnTimeout(process, UNTIL_GONE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        delete(folder);
    }

    /** Something that reads or writes, which only the death of the worker interrupts. */
    private interface Talk {
        Answer talk() throws IOException;
    }

    private static Answer within(Duration limit, Talk talk) throws IOException, InterruptedException, TimeoutException {
        var talking = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return talk.talk();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                Thread::startVirtualThread);
        try {
            return talking.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException e) {
            // what a dying process still writes there is left to the machine's own tidying
            folder.toFile().deleteOnExit();
        }
    }
}
