package pro.interviewai.app.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.app.cv.WrittenCv.ANALYSIS;
import static pro.interviewai.app.cv.WrittenCv.CONTENT;
import static pro.interviewai.app.cv.WrittenCv.DOCUMENT;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import pro.interviewai.app.Tuning;
import pro.interviewai.app.slice.Slices;
import pro.interviewai.eventlog.serialization.EventContract;
import pro.interviewai.eventlog.serialization.EventTypes;
import pro.interviewai.eventlog.serialization.StoredSerializer;
import pro.interviewai.messages.cv.ApplicationEvent;
import pro.interviewai.messages.cv.ApplicationEvent.ApplicationRecorded;
import pro.interviewai.messages.cv.ApplicationEvent.ApplicationRemoved;
import pro.interviewai.messages.cv.ApplicationEvent.NoteChanged;
import pro.interviewai.messages.cv.CvEvent;
import pro.interviewai.messages.cv.CvEvent.CvAdded;
import pro.interviewai.messages.cv.CvEvent.CvRemoved;
import pro.interviewai.messages.cv.CvEvent.CvRenamed;
import pro.interviewai.messages.cv.CvEvent.VersionAdded;
import pro.interviewai.messages.cv.CvEvent.VersionChosen;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.cv.CvVersionEvent;
import pro.interviewai.messages.cv.CvVersionEvent.AnalysisParked;
import pro.interviewai.messages.cv.CvVersionEvent.AnalysisRequested;
import pro.interviewai.messages.cv.CvVersionEvent.ChangeAccepted;
import pro.interviewai.messages.cv.CvVersionEvent.ChangeRejected;
import pro.interviewai.messages.cv.CvVersionEvent.ClaimConfirmed;
import pro.interviewai.messages.cv.CvVersionEvent.CvAnalysed;
import pro.interviewai.messages.cv.CvVersionEvent.CvAnalysisFailed;
import pro.interviewai.messages.cv.CvVersionEvent.CvConfirmed;
import pro.interviewai.messages.cv.CvVersionEvent.CvFieldCorrected;
import pro.interviewai.messages.cv.CvVersionEvent.CvFileRemoved;
import pro.interviewai.messages.cv.CvVersionEvent.CvRead;
import pro.interviewai.messages.cv.CvVersionEvent.CvReadingFailed;
import pro.interviewai.messages.cv.CvVersionEvent.CvUploaded;
import pro.interviewai.messages.cv.CvVersionEvent.OptimisationProposed;
import pro.interviewai.messages.cv.CvVersionEvent.ParkedAnalysisClosed;
import pro.interviewai.messages.cv.CvVersionEvent.VersionDerived;
import pro.interviewai.messages.cv.KeptFile;
import pro.interviewai.messages.cv.ReadingProvenance;
import pro.interviewai.messages.cv.UploadedFile;
import pro.interviewai.messages.cv.VersionContent;
import pro.interviewai.messages.cv.VersionKind;
import pro.interviewai.messages.cv.content.ContentEdit;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Section;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.optimisation.CvChange;
import pro.interviewai.messages.cv.optimisation.OptimisationLevel;

/** Holds the events of CVs to their approved JSON. */
class CvEventsTest {
    private static final Path APPROVED = Path.of("src", "test", "resources", "events", "cv");
    private static final String USER = "018f0000-0000-7000-8000-000000000001";
    private static final String ADMINISTRATOR = "018f0000-0000-7000-8000-000000000004";
    private static final String CV = "018f0000-0000-7000-8000-000000000006";
    private static final String V1 = CV + "-v1";
    private static final String V2 = CV + "-v2";
    private static final Instant AT = Instant.parse("2026-01-02T03:04:05.678Z");
    private static final Instant LATER = Instant.parse("2026-01-03T03:04:05Z");
    private static final ReadingProvenance READER = new ReadingProvenance("documents 1", "local-parser 1");
    private static final CvChange CHANGE = new CvChange(
            "change-1",
            Section.EXPERIENCE,
            CvChange.Type.MODIFICATION,
            "experience/0/achievements/0",
            "Built 12 cranes",
            "Built 12 cranes in […] months",
            "experience.numbers",
            "It says how many and not how fast.",
            List.of(new SourceSpan(1, 8, 0, 15)),
            List.of("in months"));

    static final List<Object> EVENTS = List.of(
            new CvAdded(CV, USER, "My CV", AT),
            new VersionAdded(
                    CV,
                    USER,
                    6,
                    VersionKind.UPLOAD,
                    5,
                    "main",
                    new KeptFile(6, "file-6"),
                    new KeptFile(1, "file-1"),
                    "upload-6",
                    AT),
            new CvRenamed(CV, USER, "Cranes", AT),
            new VersionChosen(CV, USER, 2, AT),
            new CvRemoved(CV, USER, List.of(new KeptFile(6, "file-6")), LATER),
            new CvUploaded(
                    V1,
                    CV,
                    USER,
                    1,
                    new UploadedFile("cv.pdf", 1200, "application/pdf", "ab".repeat(32), "file-1"),
                    AT),
            new CvRead(V1, CV, USER, DOCUMENT, CONTENT, READER, AT),
            new CvReadingFailed(V1, CV, USER, "CV_DAMAGED", AT),
            new CvConfirmed(V1, CV, USER, AT),
            new CvFieldCorrected(
                    V1, CV, USER, "correction-1", CvChange.Type.MODIFICATION, "skills/0", "Java", "Java 25", AT),
            new AnalysisRequested(V1, CV, USER, "analysis-1", "Cranes wanted.", AT),
            new CvAnalysed(V1, CV, USER, "analysis-1", ANALYSIS, AT),
            new CvAnalysisFailed(V1, CV, USER, "analysis-1", "QUOTA_EXCEEDED", AT),
            new AnalysisParked(V1, CV, USER, "analysis-1", "IllegalStateException", AT),
            new ParkedAnalysisClosed(V1, CV, USER, "analysis-1", true, ADMINISTRATOR, LATER),
            new OptimisationProposed(
                    V1,
                    CV,
                    USER,
                    "optimisation-1",
                    OptimisationLevel.MODERATE,
                    "Chief engineer",
                    "Harbour Ltd",
                    List.of(CHANGE),
                    "local-optimiser 1",
                    AT),
            new ClaimConfirmed(V1, CV, USER, "optimisation-1", "change-1", "in months", AT),
            new ChangeAccepted(V1, CV, USER, "optimisation-1", "change-1", AT),
            new ChangeRejected(V1, CV, USER, "optimisation-1", "change-1", LATER),
            new VersionDerived(V2, CV, USER, 2, 1, VersionKind.OPTIMISATION, "optimisation-1", CONTENT, AT),
            new CvFileRemoved(V1, CV, USER, LATER),
            new ApplicationRecorded("application-1", USER, "Harbour Ltd", "Engineer", CV, 2, AT, "by mail", AT),
            new NoteChanged("application-1", USER, "They called.", LATER),
            new ApplicationRemoved("application-1", USER, LATER));

    private final EventTypes types = EventTypes.builder()
            .events(CvEvent.class)
            .events(CvVersionEvent.class)
            .events(ApplicationEvent.class)
            .build();

    private final StoredSerializer inClear = StoredSerializer.inClear(types);

    @Test
    void cvEvents() {
        var slices = new Slices(List.of(new CvConfiguration()));
        new EventContract(types, slices.upcasters()).verify(APPROVED, EVENTS);
    }

    /** Whoever was erased leaves events without texts, which must still read. */
    @ParameterizedTest
    @FieldSource("EVENTS")
    void eachEventReadsWithoutItsTexts(Object event) {
        var read = withoutTexts(event);
        assertThat(read).isInstanceOf(event.getClass());
        assertThat(read.toString()).doesNotContain("Ann", "crane", "Harbour", "Java", "2014");
        if (read instanceof CvVersionEvent ofVersion) {
            assertThat(VersionContent.of(List.of(ofVersion))).isNotNull();
        }
    }

    /** Sealing adds a third to each text and some forty bytes; the log takes twice what is measured here. */
    @Test
    void theLongestCvFitsIntoAnEvent() {
        var document = WrittenCv.longest(CvLimits.LINES, CvLimits.TEXT);
        var event = new CvRead(V1, CV, USER, document, WrittenCv.longest(document), READER, AT);
        var stored = inClear.serialize(event, byte[].class);
        assertThat(stored.getData().length).isBetween(1_000_000, Tuning.EVENT_BYTES / 2);
    }

    /** What a version holds follows from its stored events alone, to the byte. */
    @Test
    void aVersionIsRebuiltByteForByte() {
        var random = new Random(6);
        var content = CONTENT;
        var events = new ArrayList<CvVersionEvent>(List.of(new CvRead(V1, CV, USER, DOCUMENT, CONTENT, READER, AT)));
        for (var number = 0; number < 60; number++) {
            var skills = content.skills().size();
            var type = skills == 0 ? CvChange.Type.ADDITION : CvChange.Type.values()[random.nextInt(3)];
            var path = "skills/" + random.nextInt(type == CvChange.Type.ADDITION ? skills + 1 : skills);
            var text = type == CvChange.Type.DELETION ? null : "skill " + number;
            content = ContentEdit.one(content, type, path, text == null ? null : Stated.typed(text));
            events.add(new CvFieldCorrected(V1, CV, USER, "fix-" + number, type, path, null, text, AT));
            var stored = events.stream().map(this::stored).toList();
            assertThat(bytes(VersionContent.of(stored).content())).isEqualTo(bytes(content));
        }
    }

    private CvVersionEvent stored(CvVersionEvent event) {
        return inClear.deserialize(inClear.serialize(event, byte[].class));
    }

    private byte[] bytes(CvContent content) {
        var event = new VersionDerived(V2, CV, USER, 2, 1, VersionKind.CORRECTION, null, content, AT);
        return inClear.serialize(event, byte[].class).getData();
    }

    private Object withoutTexts(Object event) {
        var stored = inClear.serialize(event, byte[].class);
        return StoredSerializer.withholdingPersonalData(types)
                .deserialize(new SimpleSerializedObject<>(stored.getData(), byte[].class, stored.getType()));
    }
}
