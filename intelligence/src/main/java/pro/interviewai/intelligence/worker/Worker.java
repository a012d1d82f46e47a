package pro.interviewai.intelligence.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import pro.interviewai.intelligence.worker.Frames.Answer;
import pro.interviewai.intelligence.worker.Frames.Kind;
import pro.interviewai.intelligence.worker.Frames.Request;
import pro.interviewai.messages.ProblemException;

/**
 * The process that works, one piece after another, until its input ends. It ends itself when a piece takes far too long:
 * whoever should have ended it may be gone.
 */
public final class Worker {
    static final int ENDED_ITSELF = 70;
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Work work;
    private final DataInputStream in;
    private final DataOutputStream out;
    /** When the current piece began; 0 between pieces. */
    private final AtomicLong begun = new AtomicLong();

    private Worker(Work work, DataInputStream in, DataOutputStream out) {
        this.work = work;
        this.in = in;
        this.out = out;
    }

    /** @param arguments the class of the {@link Work}, and how many milliseconds a piece may take */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // what a library prints must not come between the frames
        System.setOut(System.err);
        var work = Class.forName(arguments[0])
                .asSubclass(Work.class)
                .getDeclaredConstructor()
                .newInstance();
        var worker = new Worker(work, new DataInputStream(new BufferedInputStream(System.in)), out);
        worker.watch(Duration.ofMillis(Long.parseLong(arguments[1])).plus(GRACE));
        worker.work();
    }

    private void work() throws IOException {
        Frames.write(out, Answer.of(Kind.READY, ""));
        for (var request = Frames.readRequest(in); request.isPresent(); request = Frames.readRequest(in)) {
            begun.set(System.nanoTime());
            Frames.write(out, answer(request.orElseThrow()));
            begun.set(0);
        }
    }

    private Answer answer(Request request) {
        try {
            return new Answer(Kind.DONE, work.of(request.about(), request.content()));
        } catch (ProblemException e) {
            return Answer.of(Kind.PROBLEM, e.problem().name() + "\n" + e.detail());
        } catch (RuntimeException | StackOverflowError e) {
            return Answer.of(Kind.FAILURE, where(e));
        }
    }

    /** No message: it may quote the piece. */
    private static String where(Throwable e) {
        var trace = e.getStackTrace();
        return e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private void watch(Duration most) {
        Thread.ofPlatform().daemon().name("watch").start(() -> {
            while (true) {
                var since = begun.get();
                if (since != 0 && System.nanoTime() - since > most.toNanos()) {
                    Runtime.getRuntime().halt(ENDED_ITSELF);
                }
                pause();
            }
        });
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Runtime.getRuntime().halt(ENDED_ITSELF);
        }
    }
}
