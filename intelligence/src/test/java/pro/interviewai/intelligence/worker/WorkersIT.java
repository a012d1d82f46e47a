package pro.interviewai.intelligence.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.intelligence.worker.Frames.Kind;
import pro.interviewai.intelligence.worker.Frames.Request;
import pro.interviewai.intelligence.worker.Outcome.Done;
import pro.interviewai.intelligence.worker.Outcome.Failed;
import pro.interviewai.intelligence.worker.Outcome.Lost;
import pro.interviewai.intelligence.worker.Outcome.Refused;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.testing.Patience;

/** Whatever is done in a worker, its application goes on and is told how it ended. */
class WorkersIT {
    private static final byte[] CONTENT = "слова".getBytes(StandardCharsets.UTF_8);
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final int MEGABYTES = 500;

    private final List<Workers> all = new ArrayList<>();

    @AfterEach
    void close() {
        all.forEach(Workers::close);
    }

    @Test
    void workIsDoneRefusedOrFails_andNothingOfThePieceIsTold() {
        var workers = workers(LONG);
        assertThat(workers.carryOut("echo", CONTENT))
                .isInstanceOfSatisfying(
                        Done.class, done -> assertThat(done.content()).isEqualTo(CONTENT));
        var first = workers.running();
        assertThat(workers.carryOut(MischievousWork.REFUSE, CONTENT))
                .isEqualTo(new Refused("CV_ENCRYPTED", CvProblem.CV_ENCRYPTED.sentence()));
        assertThat(workers.carryOut(MischievousWork.FAIL, CONTENT))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.where())
                                .startsWith("java.lang.IllegalStateException at ")
                                .doesNotContain("secret"));
        assertThat(workers.running()).isEqualTo(first).hasSize(1);
    }

    @Test
    void workWithoutAnAnswerIsLost_andTheNextPieceIsDone() {
        var workers = workers(Duration.ofSeconds(2));
        assertThat(workers.carryOut(MischievousWork.HANG, CONTENT)).isEqualTo(Lost.TIMED_OUT);
        assertThat(workers.carryOut(MischievousWork.DIE, CONTENT)).isEqualTo(Lost.DIED);
        assertThat(workers.running()).isEmpty();
        assertThat(workers.carryOut("echo", CONTENT)).isInstanceOf(Done.class);
        workers.close();
        assertThat(workers.carryOut("echo", CONTENT)).isEqualTo(Lost.UNAVAILABLE);
    }

    @Test
    void whatIsTakenOutsideTheHeapHasALimitToo() {
        var workers = workers(LONG);
        assertThat(workers.carryOut(MischievousWork.TAKE_MEMORY, CONTENT))
                .isInstanceOfSatisfying(
                        Done.class,
                        done -> assertThat(Integer.parseInt(text(done))).isBetween(1, MEGABYTES));
    }

    @Test
    void noHostIsFoundByItsName() throws UnknownHostException {
        var here = InetAddress.getLocalHost().getHostName();
        assertThat(InetAddress.getByName(here)).isNotNull();
        assertThat(workers(LONG).carryOut(MischievousWork.LOOK_UP, here.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Done.class, done -> assertThat(text(done)).isEqualTo("unknown"));
    }

    @Test
    void aPieceThatIsTooLargeIsNotHandedOver() {
        var workers = workers(LONG);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workers.carryOut("echo", new byte[Workers.MOST_BYTES + 1]));
        assertThat(workers.running()).isEmpty();
    }

    @Test
    void f5_aWorkerWhoseApplicationIsGoneEndsItself(@TempDir Path folder) throws IOException, InterruptedException {
        var settings = settings(Duration.ofMillis(100));
        var orphan = new ProcessBuilder(WorkerCommand.of(settings, folder))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = new DataOutputStream(orphan.getOutputStream());
                var in = new DataInputStream(orphan.getInputStream())) {
            assertThat(Frames.readAnswer(in).kind()).isEqualTo(Kind.READY);
            Frames.write(out, new Request(MischievousWork.HANG, CONTENT));
            Patience.until("it has ended itself", () -> !orphan.isAlive());
        }
        assertThat(orphan.exitValue()).isEqualTo(Worker.ENDED_ITSELF);
        var idle = new ProcessBuilder(WorkerCommand.of(settings, folder))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(Frames.readAnswer(new DataInputStream(idle.getInputStream())).kind())
                .isEqualTo(Kind.READY);
        idle.getOutputStream().close();
        assertThat(idle.waitFor()).isZero();
        assertThat(Files.list(folder)).isEmpty();
    }

    private Workers workers(Duration perPiece) {
        var workers = new Workers(settings(Patience.of(perPiece)));
        all.add(workers);
        return workers;
    }

    private static WorkerSettings settings(Duration perPiece) {
        return new WorkerSettings(MischievousWork.class, 1, 64, MEGABYTES, perPiece, LONG, LONG, 200);
    }

    private static String text(Done done) {
        return new String(done.content(), StandardCharsets.UTF_8);
    }
}
