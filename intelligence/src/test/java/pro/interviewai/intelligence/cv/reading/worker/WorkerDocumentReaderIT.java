package pro.interviewai.intelligence.cv.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.intelligence.cv.reading.docx.Docx;
import pro.interviewai.intelligence.worker.Memory;
import pro.interviewai.intelligence.worker.WorkerSettings;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.Problem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.testing.Patience;

/** F2, F5: whatever a document does to its reader, the application goes on, and so do the documents after it. */
class WorkerDocumentReaderIT {
    private static final byte[] GOOD = Docx.of(Docx.p("Ada Example") + "<w:tbl><w:tr><w:tc>" + Docx.p("Java")
                    + "</w:tc></w:tr></w:tbl><w:p><w:hyperlink r:id=\"l\">" + Docx.r("Код") + "</w:hyperlink></w:p>")
            .link("l", "https://github.com/ada")
            .bytes();
    private static final byte[] TEXT = "Ada Example\n- Java".getBytes(StandardCharsets.UTF_8);
    private static final Duration LONG = Duration.ofMinutes(5);

    private final List<WorkerDocumentReader> readers = new ArrayList<>();

    @AfterEach
    void close() {
        readers.forEach(WorkerDocumentReader::close);
    }

    @Test
    void whatAWorkerReadsIsWhatIsReadHere_andOneWorkerReadsManyDocuments() {
        var reader = reader(LONG, 2, LONG, LONG, 200);
        assertThat(reader.running()).isEmpty();
        assertThat(reader.read(GOOD, "cv.docx")).isEqualTo(new FormatsDocumentReader().read(GOOD, "cv.docx"));
        var first = reader.running();
        assertThat(reader.read(TEXT, "cv.txt")).isEqualTo(new FormatsDocumentReader().read(TEXT, "cv.txt"));
        refuses(CvProblem.CV_TYPE_UNSUPPORTED, reader, new byte[] {0x7F, 'E', 'L', 'F', 0}, "cv.pdf");
        refuses(CvProblem.CV_EMPTY, reader, new byte[0], "cv.docx");
        assertThat(reader.running()).isEqualTo(first).hasSize(1);
    }

    @Test
    void f5_aDocumentThatHangsIsGivenUp_andTheNextOneIsRead() {
        var reader = reader(Duration.ofSeconds(2), 2, LONG, LONG, 200);
        assertThat(texts(reader, GOOD, "cv.docx")).hasSize(3);
        var hanging = reader.running();
        refuses(CvProblem.CV_READING_TIMED_OUT, reader, GOOD, MischievousReader.HANG);
        assertThat(hanging).noneMatch(WorkerDocumentReaderIT::isAlive);
        assertThat(reader.running()).isEmpty();
        assertThat(texts(reader, TEXT, "cv.txt")).containsExactly("Ada Example", "Java");
    }

    @Test
    void f5_aDocumentThatBurstsItsReaderIsTooComplex_andTheNextOneIsRead() {
        var reader = reader(LONG, 2, LONG, LONG, 200);
        refuses(CvProblem.CV_TOO_COMPLEX, reader, GOOD, MischievousReader.BURST);
        assertThat(reader.running()).isEmpty();
        refuses(CvProblem.CV_TOO_COMPLEX, reader, GOOD, MischievousReader.OVERFLOW);
        assertThat(texts(reader, GOOD, "cv.docx")).containsExactly("Ada Example", "Java", "Код");
    }

    @Test
    void f2_aSmallFileThatUnpacksTo200MegabytesIsRefusedByAWorkerThatLives() {
        var reader = reader(LONG, 2, LONG, LONG, 200);
        var bomb = Docx.bomb(200);
        assertThat(bomb.length).isLessThan(300_000);
        assertThat(texts(reader, GOOD, "cv.docx")).hasSize(3);
        var worker = reader.running();
        refuses(CvProblem.CV_TOO_COMPLEX, reader, bomb, "cv.docx");
        assertThat(reader.running()).isEqualTo(worker);
    }

    @Test
    void aWorkerThatDiesOfSomethingElseIsReplaced_butADocumentIsNotTriedForEver() throws Exception {
        var reader = reader(LONG, 2, LONG, LONG, 200);
        assertThat(texts(reader, GOOD, "cv.docx")).hasSize(3);
        var killed = ProcessHandle.of(reader.running().getFirst()).orElseThrow();
        killed.destroyForcibly();
        killed.onExit().get();
        assertThat(texts(reader, TEXT, "cv.txt")).containsExactly("Ada Example", "Java");
        refuses(CvProblem.CV_TOO_COMPLEX, reader, GOOD, MischievousReader.DIE);
        assertThat(texts(reader, TEXT, "cv.txt")).containsExactly("Ada Example", "Java");
    }

    @Test
    void whatFailsInAReaderIsADamagedDocument_andWhatItPrintsDoesNoHarm() {
        var reader = reader(LONG, 2, LONG, LONG, 200);
        refuses(CvProblem.CV_DAMAGED, reader, GOOD, MischievousReader.FAIL);
        assertThat(texts(reader, TEXT, MischievousReader.PRINT)).containsExactly("Ada Example", "Java");
        assertThat(reader.running()).hasSize(1);
    }

    @Test
    void aWorkerKnowsNothingOfTheEnvironment_andLeavesNothingBehind() {
        assertThat(System.getenv()).containsKey("PATH");
        var reader = reader(LONG, 2, LONG, LONG, 200);
        var told = texts(reader, TEXT, MischievousReader.TELL);
        var folder = Path.of(told.get(0));
        assertThat(folder).isEmptyDirectory().isEqualTo(Path.of(told.get(1)));
        assertThat(told.subList(2, told.size())).isEmpty();
        reader.close();
        assertThat(folder).doesNotExist();
    }

    @Test
    void whoWaitsTooLongForAWorkerIsToldToComeAgain() {
        var reader = reader(LONG, 1, Duration.ofMillis(300), LONG, 200);
        var hanging = CompletableFuture.supplyAsync(
                () -> catchThrowable(() -> reader.read(TEXT, MischievousReader.HANG)), Thread::startVirtualThread);
        Patience.until("a worker hangs", () -> !reader.running().isEmpty());
        refuses(CommonProblem.UNAVAILABLE, reader, TEXT, "cv.txt");
        reader.close();
        assertThat(hanging.join())
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(CommonProblem.UNAVAILABLE));
        assertThat(reader.running()).isEmpty();
        refuses(CommonProblem.UNAVAILABLE, reader, TEXT, "cv.txt");
    }

    @Test
    void manyDocumentsAtOnceAreReadByTwoWorkers() {
        var reader = reader(LONG, 2, LONG, LONG, 200);
        var readings = new ArrayList<CompletableFuture<Integer>>();
        for (var i = 0; i < 8; i++) {
            readings.add(CompletableFuture.supplyAsync(
                    () -> texts(reader, GOOD, "cv.docx").size(), Thread::startVirtualThread));
        }
        assertThat(readings).allSatisfy(reading -> assertThat(reading.join()).isEqualTo(3));
        assertThat(reader.running()).hasSizeBetween(1, 2);
    }

    @Test
    void aWorkerWithoutWorkIsEnded_andOneThatReadMuchIsReplaced() {
        var idle = reader(LONG, 2, LONG, Duration.ofMillis(200), 200);
        assertThat(texts(idle, TEXT, "cv.txt")).hasSize(2);
        Patience.until("the idle worker is ended", () -> idle.running().isEmpty());
        assertThat(texts(idle, TEXT, "cv.txt")).hasSize(2);

        var used = reader(LONG, 2, LONG, LONG, 2);
        assertThat(texts(used, TEXT, "cv.txt")).hasSize(2);
        assertThat(used.running()).hasSize(1);
        assertThat(texts(used, TEXT, "cv.txt")).hasSize(2);
        assertThat(used.running()).isEmpty();
    }

    @Test
    void f5_twentyHostileFilesDoNotFillTheApplication_andTheNextGoodOneIsRead() {
        var reader = reader(LONG, 2, LONG, LONG, 200);
        var random = new Random(20);
        var before = Memory.ofHeap();
        for (var i = 0; i < 20; i++) {
            var file = i % 4 == 0 ? Docx.bomb(60 + i) : i % 4 == 1 ? changed(GOOD, random) : GOOD;
            var name = i % 4 == 2 ? MischievousReader.OVERFLOW : i % 4 == 3 ? MischievousReader.FAIL : "cv.docx";
            var thrown = catchThrowable(() -> reader.read(file, name));
            assertThat(thrown == null || thrown instanceof ProblemException)
                    .as("%s", thrown)
                    .isTrue();
        }
        assertThat(Memory.ofHeap() - before).isLessThan(20);
        assertThat(texts(reader, GOOD, "cv.docx")).containsExactly("Ada Example", "Java", "Код");
    }

    private WorkerDocumentReader reader(
            Duration perDocument, int workers, Duration untilFree, Duration idle, int documents) {
        var settings = new WorkerSettings(
                MischievousReader.Reading.class,
                workers,
                64,
                500,
                Patience.of(perDocument),
                untilFree,
                idle,
                documents);
        var reader = new WorkerDocumentReader(settings, settings);
        readers.add(reader);
        return reader;
    }

    private static byte[] changed(byte[] file, Random random) {
        var changed = file.clone();
        changed[random.nextInt(changed.length)] ^= 0x55;
        return changed;
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private static List<String> texts(WorkerDocumentReader reader, byte[] file, String name) {
        return reader.read(file, name).lines().stream().map(DocumentLine::text).toList();
    }

    private static void refuses(Problem problem, WorkerDocumentReader reader, byte[] file, String name) {
        assertThat(catchThrowable(() -> reader.read(file, name)))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
