package pro.interviewai.intelligence.cv.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.intelligence.cv.reading.recognition.Scans;
import pro.interviewai.intelligence.worker.Memory;
import pro.interviewai.intelligence.worker.Patient;
import pro.interviewai.intelligence.worker.WorkerSettings;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.TextOrigin;
import pro.interviewai.testing.Patience;

/** Pages that can only be seen are recognised beside what is read, and hurt neither it nor the application. */
class RecognitionIT {
    private static final List<String> LINES = List.of(
            "Ada Example",
            "Senior Software Engineer",
            "Built the services that take payments in Java and Kotlin",
            "Led a team of five developers and mentored two of them");
    private static final byte[] WRITTEN = Scans.written(LINES);
    private static final byte[] SCANNED = Scans.of(WRITTEN);
    private static final int A_LIMIT = 1_000;

    private WorkerDocumentReader reader = new WorkerDocumentReader(
            Patient.of(WorkerDocumentReader.READING), Patient.of(WorkerDocumentReader.RECOGNITION));

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void aScanIsReadByAnotherWorkerThanText() {
        DocumentText written = reader.read(WRITTEN, "cv.pdf");
        assertThat(written.origin()).isEqualTo(TextOrigin.TEXT);
        assertThat(reader.running()).hasSize(1);
        DocumentText scanned = reader.read(SCANNED, "cv.pdf");
        assertThat(scanned.origin()).isEqualTo(TextOrigin.RECOGNISED);
        assertThat(scanned.lines()).extracting(DocumentLine::text).isEqualTo(LINES);
        assertThat(reader.running()).hasSize(2);
    }

    @Test
    void nobodyWaitsForWhatIsRecognised() {
        reader.close();
        reader = new WorkerDocumentReader(
                Patient.of(WorkerDocumentReader.READING),
                hanging(WorkerDocumentReader.RECOGNITION, Duration.ofSeconds(5)));
        var scanned = CompletableFuture.supplyAsync(() -> problem(SCANNED), Thread::startVirtualThread);
        Patience.until("it is recognised", () -> reader.running().size() == 2);
        assertThat(reader.read(WRITTEN, "cv.pdf").lines()).hasSize(LINES.size());
        assertThat(scanned).isNotDone();
        assertThat(scanned.join()).isEqualTo(CvProblem.CV_READING_TIMED_OUT);
        assertThat(reader.running()).hasSize(1);
    }

    @Test
    void aWorkerThatIsKilledAtItIsReplaced() {
        var first = CompletableFuture.supplyAsync(() -> reader.read(SCANNED, "cv.pdf"), Thread::startVirtualThread);
        Patience.until("it is recognised", () -> reader.running().size() == 2);
        ProcessHandle.of(reader.running().getLast()).ifPresent(ProcessHandle::destroyForcibly);
        assertThat(first.join().lines()).hasSize(LINES.size());
    }

    @Test
    void f5_aHugePictureTakesNoMoreThanItsWorkerMay() throws IOException {
        byte[] file = Scans.square(18_000);
        assertThat(file).hasSizeLessThan(1_000_000);
        long before = Memory.ofHeap();
        assertThat(problem(file)).isIn(CvProblem.CV_HAS_NO_TEXT, CvProblem.CV_TOO_COMPLEX);
        assertThat(Memory.ofHeap() - before).isLessThan(20);
        assertThat(reader.read(SCANNED, "cv.pdf").lines()).hasSize(LINES.size());
        for (long worker : reader.running()) {
            assertThat(Memory.atMostOf(worker)).isLessThan(A_LIMIT);
        }
    }

    private Object problem(byte[] file) {
        return catchThrowableOfType(ProblemException.class, () -> reader.read(file, "cv.pdf"))
                .problem();
    }

    private static WorkerSettings hanging(WorkerSettings settings, Duration perPiece) {
        return new WorkerSettings(
                Hanging.class,
                1,
                settings.heapMegabytes(),
                settings.memoryMegabytes(),
                Patience.of(perPiece),
                settings.untilFree(),
                settings.idle(),
                1);
    }
}
