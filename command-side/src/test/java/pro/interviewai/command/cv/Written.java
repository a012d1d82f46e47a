package pro.interviewai.command.cv;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import pro.interviewai.messages.Problem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvVersionEvent.AnalysisRequested;
import pro.interviewai.messages.cv.CvVersionEvent.CvRead;
import pro.interviewai.messages.cv.CvVersionEvent.CvUploaded;
import pro.interviewai.messages.cv.CvVersionEvent.OptimisationProposed;
import pro.interviewai.messages.cv.CvVersionId;
import pro.interviewai.messages.cv.ReadingProvenance;
import pro.interviewai.messages.cv.UploadedFile;
import pro.interviewai.messages.cv.analysis.CvAnalysis;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.Section;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.TextOrigin;
import pro.interviewai.messages.cv.optimisation.CvChange;
import pro.interviewai.messages.cv.optimisation.OptimisationLevel;

/** A CV and what happened to it, invented. */
public final class Written {
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    public static final UserId ANN = new UserId("ann");
    public static final UserId EVE = new UserId("eve");
    public static final CvId CV = new CvId("cv-1");
    static final CvVersionId ID = CV.version(1);
    static final String V1 = ID.value();
    static final UploadedFile FILE = new UploadedFile("cv.pdf", 1200, "application/pdf", "ab".repeat(32), "file-1");
    static final ReadingProvenance READER = new ReadingProvenance("documents 1", "parser 1");
    static final SourceSpan SPAN = new SourceSpan(1, 2, 0, 6);
    static final CvContent CONTENT = content(List.of("Java", "Kotlin", "Go"));
    static final DocumentText DOCUMENT = document("Ann Example", "Engineer at Harbour Ltd");
    static final CvAnalysis ANALYSIS =
            new CvAnalysis(List.of(), List.of(), List.of(), List.of(), List.of(), "local-cv 1", "en", "00", null);

    static final CvUploaded UPLOADED = new CvUploaded(V1, "cv-1", "ann", 1, FILE, NOON);
    static final AnalysisRequested REQUESTED = new AnalysisRequested(V1, "cv-1", "ann", "analysis-1", "Go", NOON);
    static final CvRead READ = new CvRead(V1, "cv-1", "ann", DOCUMENT, CONTENT, READER, NOON);

    static final CvChange VERB = change("verb", CvChange.Type.MODIFICATION, "skills/0", "Java 25", List.of());
    static final CvChange CLAIM = change("claim", CvChange.Type.ADDITION, "skills/3", "Rust", List.of("Rust"));
    static final CvChange LESS = change("less", CvChange.Type.DELETION, "skills/1", null, List.of());
    static final OptimisationProposed PROPOSED = new OptimisationProposed(
            V1,
            "cv-1",
            "ann",
            "better-1",
            OptimisationLevel.MODERATE,
            "Engineer",
            null,
            List.of(VERB, CLAIM, LESS),
            "local 1",
            NOON);

    private Written() {}

    static FixtureConfiguration<CvVersion> version() {
        return new AggregateTestFixture<>(CvVersion.class);
    }

    public static void refused(ResultValidator<?> result, Problem problem) {
        result.expectException(ProblemException.class)
                .expectExceptionMessage(problem.sentence())
                .expectNoEvents();
    }

    static CvChange change(String id, CvChange.Type type, String path, String text, List<String> claims) {
        return new CvChange(
                id, Section.SKILLS, type, path, "before", text, "skills.rule", "because", List.of(SPAN), claims);
    }

    static CvContent content(List<String> skills) {
        var role = new Experience(
                new Stated("Engineer", List.of(SPAN)),
                Stated.typed("Harbour Ltd"),
                null,
                null,
                null,
                List.of(),
                List.of(Stated.typed("Built cranes"), Stated.typed("Mended cranes")));
        return new CvContent(
                new Contact(Stated.typed("Ann Example"), null, null, null, null, null, null, List.of(), List.of()),
                List.of(),
                List.of(role),
                List.of(),
                skills.stream().map(Stated::typed).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static DocumentText document(String... lines) {
        return new DocumentText(
                IntStream.range(0, lines.length)
                        .mapToObj(i -> new DocumentLine(
                                i + 1, 1, lines[i], null, 0, false, false, 0, false, DocumentLine.Place.BODY))
                        .toList(),
                List.of(),
                List.of(),
                1,
                TextOrigin.TEXT);
    }
}
