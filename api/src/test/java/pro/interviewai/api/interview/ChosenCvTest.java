package pro.interviewai.api.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.intelligence.questions.CvSkill;
import pro.interviewai.intelligence.questions.CvSkillReader;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvQuery.FindCv;
import pro.interviewai.messages.cv.CvQuery.FindCvVersion;
import pro.interviewai.messages.cv.CvVersionView;
import pro.interviewai.messages.cv.CvView;
import pro.interviewai.messages.cv.CvView.VersionSummary;
import pro.interviewai.messages.cv.VersionKind;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.TextOrigin;
import pro.interviewai.messages.interview.choice.CvReason;
import pro.interviewai.messages.interview.choice.CvReason.CvPlace;
import pro.interviewai.messages.interview.choice.CvReason.ReasonCode;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewConfig;
import pro.interviewai.messages.interview.choice.InterviewMode;
import pro.interviewai.messages.interview.choice.InterviewType;

class ChosenCvTest {
    private static final UserId ANN = new UserId("ann");
    private static final CvId CV = new CvId("cv");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final SourceSpan KAFKA = new SourceSpan(1, 1, 10, 15);
    private static final DocumentText DOCUMENT = new DocumentText(
            List.of(new DocumentLine(
                    1, 1, "Java with Kafka", null, 10, false, false, 0, false, DocumentLine.Place.BODY)),
            List.of(),
            List.of(),
            1,
            TextOrigin.TEXT);
    private static final CvContent CONTENT = new CvContent(
            new Contact(null, null, null, null, null, null, null, List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Stated("Kafka", List.of(KAFKA))),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private final QueryGateway queries = mock(QueryGateway.class);
    private final Map<FindCvVersion, CvVersionView> versions = new HashMap<>();

    @Test
    void whereNoneIsChosen_nobodyIsAsked() {
        var config = config(null, null);
        assertThat(cvs().read(ANN, config).config()).isEqualTo(config);
        verifyNoInteractions(queries);
    }

    @Test
    void withoutAVersionThePresentOneIsMeant_andItsLinesAreThoseOfItsUpload() {
        cvIs(3);
        versionIs(1, CONTENT, DOCUMENT, null);
        versionIs(3, CONTENT, null, null);
        var leaning = cvs().read(ANN, config("cv", null));
        assertThat(leaning.config()).isEqualTo(config("cv", 3));
        assertThat(leaning.config().isMeantBy(config("cv", null))).isTrue();
        assertThat(leaning.config().isMeantBy(config("cv", 2))).isFalse();
        assertThat(leaning.reason("q1", new CvSkill("Kafka", ReasonCode.NAMED, KAFKA)))
                .isEqualTo(new CvReason("q1", ReasonCode.NAMED, "Kafka", new CvPlace(1, KAFKA)));
    }

    @Test
    void aVersionOfBefore_canBeChosen() {
        cvIs(3);
        versionIs(2, CONTENT, DOCUMENT, null);
        versionIs(1, CONTENT, DOCUMENT, null);
        assertThat(cvs().read(ANN, config("cv", 2)).config().cvVersion()).isEqualTo(2);
    }

    @Test
    void whatIsNotThere_orNotRead_isRefusedAsTheCvsRefuseIt() {
        cvIs(null);
        refused(CvProblem.CV_NOT_FOUND, config("cv", null));
        cvIs(1);
        refused(CvProblem.CV_VERSION_NOT_FOUND, config("cv", 4));
        versionIs(1, null, null, null);
        refused(CvProblem.CV_NOT_READ, config("cv", null));
        versionIs(1, null, null, "CV_HAS_NO_TEXT");
        refused(CvProblem.CV_HAS_NO_TEXT, config("cv", null));
        versionIs(1, null, null, "PAYLOAD_TOO_LARGE");
        refused(CvProblem.CV_NOT_READ, config("cv", null));
    }

    private void refused(CvProblem problem, InterviewConfig config) {
        assertThatThrownBy(() -> cvs().read(ANN, config))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    @SuppressWarnings("unchecked")
    private ChosenCv cvs() {
        ObjectProvider<CvSkillReader> reader = mock(ObjectProvider.class);
        when(reader.getObject()).thenReturn(new CvSkillReader());
        return new ChosenCv(new Dispatcher(mock(CommandGateway.class), queries), reader);
    }

    /** An upload, and two versions made of it one after the other. */
    private void cvIs(@Nullable Integer current) {
        var tree = List.of(
                summary(1, VersionKind.UPLOAD, null),
                summary(2, VersionKind.CORRECTION, 1),
                summary(3, VersionKind.OPTIMISATION, 2));
        var cv = current == null
                ? Optional.<CvView>empty()
                : Optional.of(new CvView(CV.value(), "mine", current, tree, NOON, NOON, 3));
        when(queries.query(any(FindCv.class), any(ResponseType.class)))
                .thenReturn(CompletableFuture.completedFuture(cv));
        when(queries.query(any(FindCvVersion.class), any(ResponseType.class)))
                .thenAnswer(call -> CompletableFuture.completedFuture(
                        Optional.ofNullable(versions.get(call.<FindCvVersion>getArgument(0)))));
    }

    private void versionIs(
            int number, @Nullable CvContent content, @Nullable DocumentText document, @Nullable String problem) {
        var id = CV.version(number);
        versions.put(
                new FindCvVersion(id, ANN, 0),
                new CvVersionView(
                        id.value(),
                        CV.value(),
                        number,
                        VersionKind.UPLOAD,
                        null,
                        null,
                        false,
                        content == null ? CvVersionView.Status.READING : CvVersionView.Status.READ,
                        problem,
                        content,
                        document,
                        null,
                        false,
                        List.of(),
                        List.of(),
                        NOON,
                        0));
    }

    private static VersionSummary summary(int number, VersionKind kind, @Nullable Integer parent) {
        return new VersionSummary(CV.version(number).value(), number, kind, parent, "main", NOON);
    }

    private static InterviewConfig config(@Nullable String cv, @Nullable Integer version) {
        return new InterviewConfig(
                InterviewType.TECHNICAL,
                Difficulty.MID,
                null,
                List.of(),
                5,
                InterviewMode.TEXT,
                null,
                "en",
                0,
                false,
                cv,
                version);
    }
}
