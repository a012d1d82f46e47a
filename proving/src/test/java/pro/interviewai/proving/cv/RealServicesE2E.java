package pro.interviewai.proving.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.CvOwner;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.app.http.Refusal;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.privacy.PlantedCv;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.proving.process.AppProcess;
import pro.interviewai.proving.process.S3Process;
import pro.interviewai.testing.Clamd;
import pro.interviewai.testing.Patience;

/** CVs that ClamAV looks at and S3 keeps: by the real daemon and the real protocol, each of which goes away for a while. */
class RealServicesE2E {
    private static final Duration BROWSER = Duration.ofMinutes(4);
    private static final byte[] CV = CvOwner.labelled("plain-one-column.pdf");

    @TempDir
    private static Path folder;

    private static Clamd clamd;
    private static S3Process s3;
    private static AppProcess app;
    private static CvOwner ann;

    @BeforeAll
    static void start() throws Exception {
        var found = Clamd.start(Files.createDirectory(folder.resolve("clamd")));
        assumeTrue(found.isPresent(), "clamd is not installed");
        clamd = found.orElseThrow();
        s3 = S3Process.start(folder.resolve("s3"));
        var environment = services();
        environment.put("FREE_CV_ANALYSES_PER_MONTH", "-1");
        var data = folder.resolve("data");
        app = AppProcess.start(data, environment);
        ann = new CvOwner(new Candidate(app.http(), new MailBox(data), "ann@example.org")
                .join()
                .http());
    }

    @AfterAll
    static void stop() throws Exception {
        for (AutoCloseable started : Arrays.asList(app, s3, clamd)) {
            if (started != null) {
                started.close();
            }
        }
    }

    private static Map<String, String> services() {
        var environment = new HashMap<>(s3.environment());
        environment.put("CLAMAV_HOST", "127.0.0.1");
        environment.put("CLAMAV_PORT", String.valueOf(clamd.port()));
        return environment;
    }

    /** An application of its own, since the browser's tests start one. */
    @Test
    void fromAnUploadToAnApplication_inTheBrowser() throws Exception {
        assumeTrue(browser("browser").start().waitFor() == 0, "no Chromium is installed");
        var before = s3.names();
        var browser = browser("cv-improve.spec.ts", "-g", "from an upload");
        browser.environment().putAll(services());
        var ended = browser.start();
        try {
            assertThat(ended.waitFor(Patience.of(BROWSER).toMillis(), TimeUnit.MILLISECONDS))
                    .as("the browser has ended")
                    .isTrue();
        } finally {
            ended.descendants().forEach(ProcessHandle::destroyForcibly);
            ended.destroyForcibly();
        }
        assertThat(ended.exitValue()).as(Files.readString(browserLog())).isZero();
        assertThat(s3.names()).as("what is in the bucket").hasSizeGreaterThan(before.size());
    }

    private static Path browserLog() {
        return folder.resolve("browser.log");
    }

    private static ProcessBuilder browser(String... arguments) {
        var command = new ArrayList<>(List.of("e2e/run"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(Path.of("..", "web").toFile())
                .redirectErrorStream(true)
                .redirectOutput(browserLog().toFile());
    }

    @Test
    void aCv_isScanned_keptSealedInTheBucket_read_exported_andRemovedThere() throws Exception {
        var before = s3.names();
        var uploaded = ann.upload("Whifflebox.txt", PlantedCv.file());
        assertThat(uploaded.status()).as(uploaded.toString()).isEqualTo(201);
        assertThat(uploaded.json().get("scanned").asBoolean()).isTrue();
        var cv = uploaded.text("/cvId");
        assertThat(ann.awaitJudged(cv).text("/cv/analysisStatus")).isEqualTo("completed");

        var objects = s3.objects();
        assertThat(objects).hasSize(before.size() + 1);
        var traces = PlantedCv.traces();
        objects.forEach((name, bytes) -> assertThat(traces.in(bytes)).as(name).isEmpty());
        assertThat(folder.resolve("data").resolve("documents")).doesNotExist();
        assertThat(ann.download(cv, "/file").body()).isEqualTo(PlantedCv.file());
        assertThat(ann.download(cv, "/export?format=pdf").statusCode()).isEqualTo(200);
        assertThat(files(ann.download("/api/v1/privacy/export").body()).values())
                .contains(PlantedCv.file());

        assertThat(ann.http().delete(CvOwner.path(cv)).status()).isEqualTo(204);
        Patience.until("the object is gone", () -> s3.names().equals(before));
    }

    @Test
    void f3_anInfectedFile_isRefused_andKeptNowhere() throws IOException {
        var before = s3.names();
        expectInfected(ann.upload("cv.txt", Clamd.eicar()));
        expectInfected(ann.upload("cv.docx", with(CvOwner.labelled("word-classic.docx"), Clamd.eicar())));
        assertThat(s3.names()).isEqualTo(before);
        assertThat(ann.upload("cv.docx", CvOwner.labelled("word-classic.docx")).status())
                .as("the same document without it")
                .isEqualTo(201);
    }

    @Test
    void f3_whileNobodyScans_noFileIsTakenIn_andHealthSaysSo() throws Exception {
        var before = s3.names();
        clamd.away();
        try {
            var refused = ann.upload("cv.pdf", CV, Map.of(), "once");
            Refusal.expect(refused, 503, "CV_SCANNER_UNAVAILABLE");
            assertThat(refused.text("/detail")).isEqualTo(CvProblem.CV_SCANNER_UNAVAILABLE.sentence());
            assertThat(s3.names()).isEqualTo(before);
            awaitHealth("viruses", "clamd cannot be reached, so files are refused");
        } finally {
            clamd.back();
        }
        assertThat(ann.upload("cv.pdf", CV, Map.of(), "once").status()).isEqualTo(201);
        awaitHealth("viruses", "clamd");
    }

    @Test
    void whileThereIsNoBucket_uploadsAreRefused_andNothingIsLost() throws Exception {
        var known = ann.judged("cv.pdf", CV);
        var before = ann.http().get(CvOwner.CVS).json().get("total").asInt();
        var impatient = new CvOwner(ann.http().once());
        s3.away();
        try {
            expectUnavailable(impatient.upload("cv.txt", PlantedCv.file(), Map.of(), "later"));
            expectUnavailable(impatient.get(known, "/file"));
            assertThat(ann.get(known, "").text("/cv/parsedData/personalInfo/name"))
                    .as("what was read is known without the file")
                    .isEqualTo("Maeve Harrington");
            assertThat(ann.download(known, "/export?format=docx").statusCode()).isEqualTo(200);
            assertThat(ann.http().get(CvOwner.CVS).json().get("total").asInt()).isEqualTo(before);
            awaitHealth("documents", "S3 cannot be reached");
        } finally {
            s3.back();
        }
        assertThat(ann.download(known, "/file").body()).isEqualTo(CV);
        var uploaded = ann.upload("cv.txt", PlantedCv.file(), Map.of(), "later");
        assertThat(uploaded.status()).as(uploaded.toString()).isEqualTo(201);
        assertThat(ann.awaitJudged(uploaded.text("/cvId")).text("/cv/analysisStatus"))
                .isEqualTo("completed");
        awaitHealth("documents", "S3");
    }

    /** The application itself is well all the while. */
    private static void awaitHealth(String check, String detail) {
        Patience.until(
                "health says " + detail,
                () -> app.http().get("/health"),
                report -> report.status() == 200
                        && report.text("/checks/" + check + "/detail").equals(detail));
    }

    private static void expectInfected(Reply refused) {
        Refusal.expect(refused, 422, "CV_INFECTED");
        assertThat(refused.text("/detail")).isEqualTo(CvProblem.CV_INFECTED.sentence());
    }

    private static void expectUnavailable(Reply refused) {
        Refusal.expect(refused, 503, "UNAVAILABLE");
        assertThat(refused.header("Retry-After")).isNotEmpty();
    }

    private static byte[] with(byte[] document, byte[] virus) throws IOException {
        var infected = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(infected)) {
            for (var entry : files(document).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
            zip.putNextEntry(new ZipEntry("word/media/image9.png"));
            zip.write(virus);
        }
        return infected.toByteArray();
    }

    private static Map<String, byte[]> files(byte[] archive) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
