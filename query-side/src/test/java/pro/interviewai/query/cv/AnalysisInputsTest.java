package pro.interviewai.query.cv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.cv.AnalysisInput;
import pro.interviewai.messages.cv.CvEvent;
import pro.interviewai.messages.cv.CvEvent.CvAdded;
import pro.interviewai.messages.cv.CvEvent.CvRemoved;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvQuery.FindAnalysisInput;
import pro.interviewai.messages.cv.CvVersionEvent;
import pro.interviewai.messages.cv.CvVersionEvent.AnalysisRequested;
import pro.interviewai.messages.cv.CvVersionEvent.CvAnalysed;
import pro.interviewai.messages.cv.CvVersionEvent.CvAnalysisFailed;
import pro.interviewai.messages.cv.CvVersionEvent.CvFieldCorrected;
import pro.interviewai.messages.cv.CvVersionEvent.CvRead;
import pro.interviewai.messages.cv.CvVersionEvent.CvUploaded;
import pro.interviewai.messages.cv.CvVersionEvent.VersionDerived;
import pro.interviewai.messages.cv.CvVersionView.AnalysisStatus;
import pro.interviewai.messages.cv.ReadingProvenance;
import pro.interviewai.messages.cv.UploadedFile;
import pro.interviewai.messages.cv.VersionKind;
import pro.interviewai.messages.cv.analysis.CvAnalysis;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.TextOrigin;
import pro.interviewai.messages.cv.optimisation.CvChange;

class AnalysisInputsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final CvId CV = new CvId("cv-1");
    private static final UploadedFile FILE = new UploadedFile("cv.txt", 3, "text/plain", "00", "file-1");
    private static final DocumentText DOCUMENT = new DocumentText(List.of(), List.of(), List.of(), 1, TextOrigin.TEXT);
    private static final CvAnalysis ANALYSIS =
            new CvAnalysis(List.of(), List.of(), List.of(), List.of(), List.of(), "local-cv 1", "en", "00", null);

    private final Map<String, Long> sequences = new HashMap<>();
    private final EmbeddedEventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final AnalysisInputs inputs = new AnalysisInputs(log);

    @Test
    void ofAnUploadThatWasNotRead_itIsTheFile() {
        upload();
        assertThat(find(1, "analysis-1"))
                .contains(new AnalysisInput(FILE, null, null, "Go", AnalysisStatus.PROCESSING, false));
    }

    @Test
    void ofAnUploadThatWasRead_itIsWhatStandsThereWithItsCorrections() {
        upload();
        happened(
                read(),
                new CvFieldCorrected(
                        "cv-1-v1",
                        "cv-1",
                        "ann",
                        "fix-1",
                        CvChange.Type.MODIFICATION,
                        "skills/0",
                        "Java",
                        "Kotlin",
                        NOON));
        assertThat(find(1, "analysis-1"))
                .contains(new AnalysisInput(FILE, content("Kotlin"), DOCUMENT, "Go", AnalysisStatus.PROCESSING, false));
    }

    @Test
    void ofADerivedVersion_theDocumentIsThatOfItsUpload() {
        upload();
        happened(read());
        happened(derived(2, 1, "Kotlin"), derived(3, 2, "Rust"));
        happened(new AnalysisRequested("cv-1-v3", "cv-1", "ann", "analysis-3", null, NOON));
        assertThat(find(3, "analysis-3"))
                .contains(new AnalysisInput(null, content("Rust"), DOCUMENT, null, AnalysisStatus.PROCESSING, false));
    }

    @Test
    void eachAnalysisHasItsOwnEnd() {
        upload();
        happened(
                new CvAnalysisFailed("cv-1-v1", "cv-1", "ann", "analysis-1", "QUOTA_EXCEEDED", NOON),
                new AnalysisRequested("cv-1-v1", "cv-1", "ann", "analysis-2", null, NOON),
                new CvAnalysed("cv-1-v1", "cv-1", "ann", "analysis-2", ANALYSIS, NOON),
                new AnalysisRequested("cv-1-v1", "cv-1", "ann", "analysis-3", null, NOON));
        assertThat(List.of("analysis-1", "analysis-2", "analysis-3"))
                .extracting(id -> find(1, id).orElseThrow().status())
                .containsExactly(AnalysisStatus.FAILED, AnalysisStatus.COMPLETED, AnalysisStatus.PROCESSING);
    }

    @Test
    void aRemovedCvIsToldToBe_andAnUnknownOneIsNone() {
        upload();
        store("cv-1", new CvRemoved("cv-1", "ann", List.of(), NOON));
        assertThat(find(1, "analysis-1"))
                .get()
                .extracting(AnalysisInput::removed)
                .isEqualTo(true);
        assertThat(find(2, "analysis-1")).isEmpty();
    }

    private Optional<AnalysisInput> find(int number, String analysisId) {
        return inputs.handle(new FindAnalysisInput(CV.version(number), analysisId));
    }

    private void upload() {
        store("cv-1", new CvAdded("cv-1", "ann", "My CV", NOON));
        happened(
                new CvUploaded("cv-1-v1", "cv-1", "ann", 1, FILE, NOON),
                new AnalysisRequested("cv-1-v1", "cv-1", "ann", "analysis-1", "Go", NOON));
    }

    private void happened(CvVersionEvent... events) {
        for (var event : events) {
            store(event.versionId(), event);
        }
    }

    private void store(String stream, Object event) {
        long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
        log.publish(new GenericDomainEventMessage<>(
                event instanceof CvEvent ? "Cv" : "CvVersion", stream, sequence, event));
    }

    private static CvRead read() {
        return new CvRead(
                "cv-1-v1", "cv-1", "ann", DOCUMENT, content("Java"), new ReadingProvenance("reader", "parser"), NOON);
    }

    private static VersionDerived derived(int number, int parent, String skill) {
        return new VersionDerived(
                CV.version(number).value(),
                "cv-1",
                "ann",
                number,
                parent,
                VersionKind.CORRECTION,
                null,
                content(skill),
                NOON);
    }

    private static CvContent content(String skill) {
        return new CvContent(
                new Contact(null, null, null, null, null, null, null, List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(Stated.typed(skill)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
