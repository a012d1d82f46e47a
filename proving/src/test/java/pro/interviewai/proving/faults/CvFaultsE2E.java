package pro.interviewai.proving.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import pro.interviewai.app.Tuning;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.CvOwner;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.proving.crash.LogAudit;
import pro.interviewai.proving.process.AppProcess;
import pro.interviewai.proving.process.StoreProcess;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.JsonNode;

/** A CV is read, judged and charged once, wherever that is interrupted. */
class CvFaultsE2E {
    private static final String KEY = "once";
    private static final byte[] GOOD = CvOwner.labelled("plain-one-column.pdf");
    private static final byte[] DAMAGED = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    /**
     * Where it ends.
     *
     * @param good whether that is reached with a file that can be read
     * @param stored event of the step before, of which nothing is lost
     */
    private record Point(String point, String at, boolean good, String stored) {
        /** Each segment is shown the event, in whatever order; only one of them has the saga. */
        int count() {
            return point.equals("after-handler") ? Tuning.SEGMENTS : 1;
        }

        byte[] file() {
            return good ? GOOD : DAMAGED;
        }
    }

    private static final Point FIRST = new Point("before-handler", "cv-analysis", true, "cv.CvUploaded");

    /** From the upload to the settled unit, and from a damaged file to the unit that is given back. */
    private static final List<Point> ON_THE_WAY = List.of(
            new Point("after-commit", "UploadCv", true, "cv.CvUploaded"),
            FIRST,
            new Point("before-append", "ReserveUnits", true, "cv.CvUploaded"),
            new Point("after-commit", "ReserveUnits", true, "quota.UnitsReserved"),
            new Point("before-append", "RecordReading", true, "quota.UnitsReserved"),
            new Point("after-commit", "RecordReading", true, "cv.CvRead"),
            new Point("before-append", "RecordAnalysis", true, "cv.CvRead"),
            new Point("after-commit", "RecordAnalysis", true, "cv.CvAnalysed"),
            new Point("before-append", "SettleUnits", true, "cv.CvAnalysed"),
            new Point("after-commit", "SettleUnits", true, "quota.UnitsSettled"),
            new Point("after-handler", "cv-analysis", true, "quota.UnitsSettled"),
            new Point("before-append", "RecordReadingFailure", false, "quota.UnitsReserved"),
            new Point("after-commit", "RecordReadingFailure", false, "cv.CvReadingFailed"),
            new Point("before-append", "RecordAnalysisFailure", false, "cv.CvReadingFailed"),
            new Point("after-commit", "RecordAnalysisFailure", false, "cv.CvAnalysisFailed"),
            new Point("before-append", "ReleaseUnits", false, "cv.CvAnalysisFailed"),
            new Point("after-commit", "ReleaseUnits", false, "quota.UnitsReleased"));

    @Fault("A11")
    void killedBetweenTwoStepsOfAnAnalysis_itIsDoneAfterTheRestart_andPaidOnce() throws Exception {
        FaultReport.row(
                "A11",
                4,
                2 * ON_THE_WAY.size(),
                (runs, random) -> killed(runs, random),
                (_, _) -> killedAt(Site.broken("token-first"), FIRST));
    }

    @Fault("A12")
    void aNodeIsKilledBetweenTwoSteps_theOtherOneFinishesTheAnalysis() throws Exception {
        FaultReport.row(
                "A12",
                2,
                ON_THE_WAY.size(),
                (runs, random) -> takenOver(runs, random),
                (_, _) -> takenOverAt(Site.broken("token-first"), FIRST));
    }

    private static void killed(int runs, Random random) throws Exception {
        var first = random.nextInt(ON_THE_WAY.size());
        for (var run = 0; run < runs; run++) {
            killedAt(Site.SOUND, ON_THE_WAY.get((first + run) % ON_THE_WAY.size()));
        }
    }

    private static void killedAt(Map<String, String> broken, Point point) throws Exception {
        System.out.println("killed " + point);
        var folder = Files.createTempDirectory("faults");
        var site = Site.at(folder);
        CvOwner ann;
        try (var app = site.start(broken, Site.crash(point.point(), point.at(), point.count()))) {
            ann = owner(app, folder);
            bring(ann, point);
            app.awaitEnd();
        }
        try (var app = site.start(Site.SOUND)) {
            expectOneAnalysis(ann.at(app.http()), point, app.storePort(), folder);
        }
    }

    private static void takenOver(int runs, Random random) throws Exception {
        var first = random.nextInt(ON_THE_WAY.size());
        for (var run = 0; run < runs; run++) {
            takenOverAt(Site.SOUND, ON_THE_WAY.get((first + run) % ON_THE_WAY.size()));
        }
    }

    /** The node that was there first owns all segments; the person is the other one's guest, but for the upload. */
    private static void takenOverAt(Map<String, String> broken, Point point) throws Exception {
        System.out.println("killed on one of two nodes " + point);
        var folder = Files.createTempDirectory("faults");
        try (var store = StoreProcess.start(folder.resolve("store"), AppProcess.freePort());
                var owner = node(folder, store, "owner", broken, Site.crash(point.point(), point.at(), point.count()));
                var other = node(folder, store, "other", broken)) {
            var ann = owner(other, folder);
            bring(ann.at(owner.http()), point);
            owner.awaitEnd();
            assertThat(Site.commits(store.port(), point.stored()))
                    .as(point.stored())
                    .isEqualTo(1);
            expectOneAnalysis(ann, point, store.port(), folder);
        }
    }

    /** The same is brought once more, as by a client that got no reply. */
    private static void expectOneAnalysis(CvOwner ann, Point point, int storePort, Path folder) throws Exception {
        var uploaded = ann.upload("cv.pdf", point.file(), Map.of(), KEY);
        assertThat(uploaded.status()).as(uploaded.toString()).isEqualTo(201);
        var good = point.good();
        var cv = ann.awaitJudged(uploaded.text("/cvId")).json().get("cv");
        assertThat(cv.get("analysisStatus").asString()).isEqualTo(good ? "completed" : "failed");
        assertThat(cv.get("status").asString()).isEqualTo(good ? "read" : "unreadable");
        Patience.until(
                "one unit used or none",
                () -> balance(ann),
                found -> found.get("reserved").asInt() == 0 && found.get("used").asInt() == (good ? 1 : 0));
        LogAudit.expectSoundLog(storePort, folder);
        assertThat(ann.http().get(CvOwner.CVS).json().get("total").asInt()).isEqualTo(1);
        assertThat(Site.commits(storePort, "cv.CvUploaded")).isEqualTo(1);
        assertThat(Site.commits(storePort, good ? "cv.CvRead" : "cv.CvReadingFailed"))
                .isEqualTo(1);
        assertThat(Site.commits(storePort, good ? "cv.CvAnalysed" : "cv.CvAnalysisFailed"))
                .isEqualTo(1);
        assertThat(Site.commits(storePort, "quota.UnitsReserved")).isEqualTo(1);
        assertThat(Site.commits(storePort, good ? "quota.UnitsSettled" : "quota.UnitsReleased"))
                .isEqualTo(1);
    }

    /** As far as it goes before the process ends. */
    private static void bring(CvOwner ann, Point point) {
        try {
            ann.upload("cv.pdf", point.file(), Map.of(), KEY);
        } catch (UncheckedIOException ended) {
            // the same is brought again
        }
    }

    private static JsonNode balance(CvOwner ann) {
        return ann.http()
                .get("/api/v1/quota")
                .json()
                .get("balances")
                .valueStream()
                .filter(balance -> balance.get("meter").asString().equals("cvAnalyses"))
                .findFirst()
                .orElseThrow();
    }

    private static CvOwner owner(AppProcess app, Path folder) throws InterruptedException {
        return new CvOwner(new Candidate(app.http(), new MailBox(folder), "ann@example.org")
                .join()
                .http());
    }

    @SafeVarargs
    private static AppProcess node(Path folder, StoreProcess store, String name, Map<String, String>... environment) {
        return Site.at(folder).start(Map.of("MONGODB_URI", store.uri(), "NODE_ID", name), Site.all(environment));
    }
}
