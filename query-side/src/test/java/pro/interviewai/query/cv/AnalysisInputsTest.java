package pro.interviewai.query.cv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.cv.AnalysisInput;
import pro.interviewai.messages.cv.CvEvent.CvAdded;
import pro.interviewai.messages.cv.CvEvent.CvRemoved;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvQuery.FindAnalysisInput;
import pro.interviewai.messages.cv.CvVersionEvent.AnalysisRequested;
import pro.interviewai.messages.cv.CvVersionEvent.CvAnalysed;
import pro.interviewai.messages.cv.CvVersionEvent.CvAnalysisFailed;
import pro.interviewai.messages.cv.CvVersionEvent.CvRead;
import pro.interviewai.messages.cv.CvVersionEvent.CvUploaded;
import pro.interviewai.messages.cv.CvVersionEvent.VersionDerived;
import pro.interviewai.messages.cv.CvVersionView.AnalysisStatus;
import pro.interviewai.messages.cv.VersionKind;

class AnalysisInputsTest {
    private static final CvId CV = new CvId("cv");

    private final EmbeddedEventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Map<String, Long> next = new HashMap<>();
    private final AnalysisInputs inputs = new AnalysisInputs(log);

    @BeforeEach
    void upload() {
        happened("cv", new CvAdded("cv", "aziza", "name", CvLife.NOON));
        happened("cv-v1", new CvUploaded("cv-v1", "cv", "aziza", 1, CvLife.FILE, CvLife.NOON), asked("cv-v1", "an-1"));
    }

    @Test
    void whatWasUploadedIsThereBeforeItIsRead() {
        assertThat(input(1, "an-1"))
                .isEqualTo(new AnalysisInput(CvLife.FILE, null, null, "job an-1", AnalysisStatus.PROCESSING, false));
    }

    @Test
    void whatWasReadIsThere() {
        happened("cv-v1", read());
        assertThat(input(1, "an-1"))
                .isEqualTo(new AnalysisInput(
                        CvLife.FILE, CvLife.CONTENT, CvLife.DOCUMENT, "job an-1", AnalysisStatus.PROCESSING, false));
    }

    @Test
    void whatWasDerivedGoesBackToTheDocumentThatWasUploaded() {
        happened("cv-v1", read());
        happened("cv-v2", derived(2, 1));
        happened("cv-v3", derived(3, 2), asked("cv-v3", "an-3"));
        assertThat(input(3, "an-3").document()).isEqualTo(CvLife.DOCUMENT);
        assertThat(input(3, "an-3").file()).isNull();
    }

    @Test
    void eachAnalysisEndsByItself() {
        happened("cv-v1", asked("cv-v1", "an-2"), asked("cv-v1", "an-3"));
        happened("cv-v1", new CvAnalysed("cv-v1", "cv", "aziza", "an-1", CvLife.ANALYSIS, CvLife.NOON));
        happened("cv-v1", new CvAnalysisFailed("cv-v1", "cv", "aziza", "an-3", "CV_DAMAGED", CvLife.NOON));
        assertThat(List.of(1, 2, 3))
                .extracting(number -> input(1, "an-" + number).status())
                .containsExactly(AnalysisStatus.COMPLETED, AnalysisStatus.PROCESSING, AnalysisStatus.FAILED);
    }

    @Test
    void whatIsRemovedIsKnownAtOnce() {
        assertThat(input(1, "an-1").removed()).isFalse();
        happened("cv", new CvRemoved("cv", "aziza", List.of(), CvLife.NOON));
        assertThat(input(1, "an-1").removed()).isTrue();
    }

    @Test
    void aVersionThatThereIsNotHasNone() {
        assertThat(inputs.handle(new FindAnalysisInput(CV.version(2), "an-1"))).isEmpty();
    }

    private AnalysisInput input(int number, String analysisId) {
        return inputs.handle(new FindAnalysisInput(CV.version(number), analysisId))
                .orElseThrow();
    }

    private void happened(String stream, Object... events) {
        for (var event : events) {
            var sequence = next.merge(stream, 1L, Long::sum) - 1;
            log.publish(new GenericDomainEventMessage<>("type", stream, sequence, event));
        }
    }

    private static AnalysisRequested asked(String version, String analysisId) {
        return new AnalysisRequested(version, "cv", "aziza", analysisId, "job " + analysisId, CvLife.NOON);
    }

    private static CvRead read() {
        return new CvRead("cv-v1", "cv", "aziza", CvLife.DOCUMENT, CvLife.CONTENT, CvLife.PROVENANCE, CvLife.NOON);
    }

    private static VersionDerived derived(int number, int parent) {
        return new VersionDerived(
                "cv-v" + number,
                "cv",
                "aziza",
                number,
                parent,
                VersionKind.CORRECTION,
                null,
                CvLife.CONTENT,
                CvLife.NOON);
    }
}
