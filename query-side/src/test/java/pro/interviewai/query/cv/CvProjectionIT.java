package pro.interviewai.query.cv;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.eventlog.readmodel.SealedCollection;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.ApplicationId;
import pro.interviewai.messages.cv.ApplicationView;
import pro.interviewai.messages.cv.CvEvent.CvRemoved;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvProgress;
import pro.interviewai.messages.cv.CvQuery.FindApplication;
import pro.interviewai.messages.cv.CvQuery.FindApplications;
import pro.interviewai.messages.cv.CvQuery.FindCv;
import pro.interviewai.messages.cv.CvQuery.FindCvProgress;
import pro.interviewai.messages.cv.CvQuery.FindCvVersion;
import pro.interviewai.messages.cv.CvQuery.FindCvs;
import pro.interviewai.messages.cv.CvQuery.FindFilesOf;
import pro.interviewai.messages.cv.CvQuery.FindParkedAnalyses;
import pro.interviewai.messages.cv.CvVersionView;
import pro.interviewai.messages.cv.CvVersionView.AnalysisStatus;
import pro.interviewai.messages.cv.CvVersionView.Status;
import pro.interviewai.messages.cv.CvView;
import pro.interviewai.messages.cv.CvView.VersionSummary;
import pro.interviewai.messages.cv.OptimisationView.Decision;
import pro.interviewai.messages.cv.VersionKind;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.ReadModelLab;

class CvProjectionIT {
    private static final UserId AZIZA = new UserId("aziza");
    private static final UserId BEK = new UserId("bek");
    private static final CvId CV = new CvId("cv-1");
    /** The events of the CV itself come first. */
    private static final int FIRST_OF_VERSION = 5;

    @TempDir
    private Path folder;

    private ReadModelLab lab;
    private CvProjection projection;
    private CvQueries queries;

    @BeforeEach
    void open() {
        lab = new ReadModelLab(folder);
        var store = new CvStore(lab.mongo(), lab.writer(), lab.sealer(), new Awaiter(), lab.json());
        store.prepare();
        projection = new CvProjection(store);
        queries = new CvQueries(store);
        CvLife.in(lab);
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void theTreeOfVersionsIsWhatIsRead() throws Exception {
        lab.deliverAllTo(projection);
        assertThat(queries.handle(new FindCv(CV, AZIZA)))
                .contains(new CvView(
                        "cv-1",
                        "Karimova for banks",
                        1,
                        List.of(
                                new VersionSummary("cv-1-v1", 1, VersionKind.UPLOAD, null, "main", CvLife.NOON),
                                new VersionSummary("cv-1-v2", 2, VersionKind.CORRECTION, 1, "banks", CvLife.LATER)),
                        CvLife.NOON,
                        CvLife.LATER,
                        4));
        var page = queries.handle(new FindCvs(AZIZA, 0, 10));
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.cvs()).singleElement().satisfies(cv -> {
            assertThat(cv.name()).isEqualTo("Karimova for banks");
            assertThat(cv.versions()).isEqualTo(2);
        });
    }

    @Test
    void eachStepOfAVersionIsWhatIsRead() throws Exception {
        deliverVersionUpTo(0);
        assertThat(version().status()).isEqualTo(Status.READING);
        assertThat(version().file()).isEqualTo(CvLife.FILE);
        deliverVersionUpTo(2);
        assertThat(version().status()).isEqualTo(Status.UNREADABLE);
        assertThat(version().problem()).isEqualTo("CV_READING_TIMED_OUT");
        deliverVersionUpTo(3);
        assertThat(version().status()).isEqualTo(Status.READ);
        assertThat(version().problem()).isNull();
        assertThat(version().content()).isEqualTo(CvLife.CONTENT);
        assertThat(version().document()).isEqualTo(CvLife.DOCUMENT);
        assertThat(version().provenance()).isEqualTo(CvLife.PROVENANCE);
        deliverVersionUpTo(5);
        assertThat(queries.handle(new FindParkedAnalyses(0, 10)).analyses())
                .singleElement()
                .satisfies(parked -> assertThat(parked.cause()).isEqualTo("OutOfMemoryError"));
        assertThat(version().analyses().getFirst().status()).isEqualTo(AnalysisStatus.PROCESSING);
        deliverVersionUpTo(6);
        assertThat(queries.handle(new FindParkedAnalyses(0, 10)).total()).isZero();
        assertThat(version().confirmed()).isFalse();
    }

    @Test
    void allOfAVersionIsThere() throws Exception {
        lab.deliverAllTo(projection);
        var version = version();
        assertThat(phone(version)).isEqualTo("+998 90 7654321");
        assertThat(version.confirmed()).isTrue();
        assertThat(version.fileKept()).isFalse();
        assertThat(version.version()).isEqualTo(16);
        assertThat(version.analyses()).hasSize(2);
        assertThat(version.analyses().getFirst().analysis()).isEqualTo(CvLife.ANALYSIS);
        assertThat(version.analyses().getFirst().jobDescription()).isEqualTo("Karimova wanted");
        assertThat(version.analyses().getLast().problem()).isEqualTo("CV_ANALYSIS_GIVEN_UP");
        var changes = version.optimisations().getFirst().changes();
        assertThat(version.optimisations().getFirst().targetCompany()).isEqualTo("Karimova & Sons");
        assertThat(changes.getFirst().change()).isEqualTo(CvLife.CHANGE);
        assertThat(changes.getFirst().decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(changes.getFirst().confirmed()).containsExactly("12 services");
        assertThat(changes.getLast().decision()).isEqualTo(Decision.REJECTED);
        assertThat(queries.handle(new FindCvVersion(CV.version(2), AZIZA)))
                .hasValueSatisfying(derived -> assertThat(derived.content()).isEqualTo(CvLife.CONTENT));
    }

    @Test
    void whereAPartIsMissingYet_itShowsAnOlderVersion() throws Exception {
        lab.deliverAllTo(projection);
        lab.mongo().getCollection(CvOptimisationDocument.COLLECTION).drop();
        assertThat(version().version()).isEqualTo(13);
    }

    @Test
    void whatWasReadFromTwoMoments_isReadAgain() throws Exception {
        var versions = lab.mongo().getCollection(CvVersionDocument.COLLECTION);
        var itself = Filters.eq("_id", "cv-1-v1");
        deliverVersionUpTo(0);
        var older = Objects.requireNonNull(versions.find(itself).first());
        deliverVersionUpTo(7);
        var newer = Objects.requireNonNull(versions.find(itself).first());
        versions.replaceOne(itself, older);
        var later = CompletableFuture.runAsync(
                () -> versions.replaceOne(itself, newer), CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS));
        assertThat(version().status()).isEqualTo(Status.READ);
        later.join();
        versions.replaceOne(itself, older);
        assertThat(version().status()).as("which never comes").isEqualTo(Status.READING);
    }

    @Test
    void progressTellsHowFarItIs_andWhenItIsOver() throws Exception {
        deliverVersionUpTo(1);
        assertThat(progress(-1).over()).isFalse();
        deliverVersionUpTo(7);
        assertThat(progress(1))
                .isEqualTo(new CvProgress(
                        "cv-1-v1", 1, Status.READ, null, false, "an-1", AnalysisStatus.COMPLETED, null, true, 7));
    }

    @Test
    void filesAreKnownWhileTheyAreKept_alsoOfARemovedCv() throws Exception {
        lab.happened("cv-1", new CvRemoved("cv-1", "aziza", List.of(), CvLife.LATER));
        lab.deliverAllTo(projection);
        assertThat(queries.handle(new FindFilesOf(AZIZA))).isEmpty();
        projection.reset();
        deliverVersionUpTo(0);
        assertThat(queries.handle(new FindFilesOf(AZIZA))).containsExactly("file-1");
        assertThat(queries.handle(new FindFilesOf(BEK))).isEmpty();
    }

    @Test
    void aRemovedCvIsGoneWithItsVersions() throws Exception {
        lab.happened("cv-1", new CvRemoved("cv-1", "aziza", List.of(), CvLife.LATER));
        lab.deliverAllTo(projection);
        assertThat(queries.handle(new FindCv(CV, AZIZA, 5))).isEmpty();
        assertThat(queries.handle(new FindCvs(AZIZA, 0, 10)).total()).isZero();
        assertThat(queries.handle(new FindCvVersion(CV.version(1), AZIZA))).isEmpty();
        assertThat(queries.handle(new FindCvProgress(CV.version(1), AZIZA, -1, Duration.ZERO)))
                .isEmpty();
    }

    @Test
    void applicationsAreRead_unlessTheyAreRemoved() throws Exception {
        lab.deliverAllTo(projection);
        var sent = new ApplicationView(
                "sent-1",
                "Karimova & Sons",
                "Developer",
                "cv-1",
                1,
                CvLife.NOON,
                "they called Karimova",
                CvLife.LATER,
                1);
        assertThat(queries.handle(new FindApplication(new ApplicationId("sent-1"), AZIZA)))
                .contains(sent);
        assertThat(queries.handle(new FindApplication(new ApplicationId("sent-2"), AZIZA)))
                .isEmpty();
        assertThat(queries.handle(new FindApplications(AZIZA, 0, 10)).applications())
                .containsExactly(sent);
    }

    @Test
    void somebodyElsesIsNotFound() throws Exception {
        lab.deliverAllTo(projection);
        assertThat(queries.handle(new FindCv(CV, BEK))).isEmpty();
        assertThat(queries.handle(new FindCvVersion(CV.version(1), BEK))).isEmpty();
        assertThat(queries.handle(new FindCvProgress(CV.version(1), BEK, -1, Duration.ZERO)))
                .isEmpty();
        assertThat(queries.handle(new FindApplication(new ApplicationId("sent-1"), BEK)))
                .isEmpty();
        assertThat(queries.handle(new FindCvs(BEK, 0, 10)).cvs()).isEmpty();
        assertThat(queries.handle(new FindApplications(BEK, 0, 10)).applications())
                .isEmpty();
    }

    @Test
    void anEventDeliveredTwiceOrLateChangesNothing() throws Exception {
        lab.deliverAllTo(projection);
        var once = bytes();
        for (var event : new int[] {26, 0, 21, 5, 9, 4, 22, 13, 24}) {
            lab.deliver(event, projection);
            assertThat(bytes()).as("after event " + event).isEqualTo(once);
        }
    }

    @Test
    void aFullReplayGivesTheSameBytes() throws Exception {
        lab.deliverAllTo(projection);
        var before = bytes();

        projection.reset();
        assertThat(bytes()).isEmpty();
        lab.deliverAllTo(projection);

        assertThat(before).hasSize(8);
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void whatWasWrittenStandsSealed_andIsGoneWithItsKey() throws Exception {
        lab.deliverAllTo(projection);
        assertThat(bytes())
                .allSatisfy(document -> assertThat(
                                new String(document.getByteBuffer().array(), StandardCharsets.UTF_8))
                        .doesNotContain("Karimova", "1234567", "12 services", "Developer"));
        lab.keys().destroy("aziza");
        assertThat(queries.handle(new FindCv(CV, AZIZA))).isEmpty();
        assertThat(version().content()).isNull();
        assertThat(version().optimisations().getFirst().changes()).isEmpty();
        assertThat(queries.handle(new FindApplication(new ApplicationId("sent-1"), AZIZA)))
                .isEmpty();
    }

    private void deliverVersionUpTo(int last) throws Exception {
        for (var index = 0; index <= last; index++) {
            lab.deliver(FIRST_OF_VERSION + index, projection);
        }
    }

    private CvVersionView version() {
        return queries.handle(new FindCvVersion(CV.version(1), AZIZA)).orElseThrow();
    }

    private CvProgress progress(long after) {
        return queries.handle(new FindCvProgress(CV.version(1), AZIZA, after, Duration.ofSeconds(2)))
                .orElseThrow();
    }

    private static String phone(CvVersionView version) {
        return Objects.requireNonNull(
                        Objects.requireNonNull(version.content()).contact().phone())
                .text();
    }

    /** Of all collections that the store names as sealed, which are all that it has. */
    private List<RawBsonDocument> bytes() {
        return CvStore.SEALED.stream()
                .map(SealedCollection::name)
                .map(lab::bytesOf)
                .flatMap(List::stream)
                .toList();
    }
}
