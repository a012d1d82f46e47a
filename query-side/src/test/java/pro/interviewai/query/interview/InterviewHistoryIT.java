package pro.interviewai.query.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.interview.AnswerType;
import pro.interviewai.messages.interview.InterviewEvent;
import pro.interviewai.messages.interview.InterviewEvent.AnswerNotScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;
import pro.interviewai.messages.interview.InterviewEvent.DraftSaved;
import pro.interviewai.messages.interview.InterviewEvent.FollowUpAsked;
import pro.interviewai.messages.interview.InterviewEvent.HintTaken;
import pro.interviewai.messages.interview.InterviewEvent.InterviewCompleted;
import pro.interviewai.messages.interview.InterviewEvent.InterviewForked;
import pro.interviewai.messages.interview.InterviewEvent.InterviewPaused;
import pro.interviewai.messages.interview.InterviewEvent.InterviewResumed;
import pro.interviewai.messages.interview.InterviewEvent.InterviewStarted;
import pro.interviewai.messages.interview.InterviewEvent.QuestionSkipped;
import pro.interviewai.messages.interview.InterviewEvent.QuestionTimeExpired;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewMoment;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.InterviewQuery.FindForkPoint;
import pro.interviewai.messages.interview.InterviewQuery.FindInterview;
import pro.interviewai.messages.interview.InterviewQuery.FindProgress;
import pro.interviewai.messages.interview.InterviewQuery.FindReplay;
import pro.interviewai.messages.interview.InterviewQuery.FindSteps;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.messages.interview.assessment.Assessment;
import pro.interviewai.messages.interview.assessment.KeyPointVerdict;
import pro.interviewai.messages.interview.assessment.NoScoreReason;
import pro.interviewai.messages.interview.assessment.Provenance;
import pro.interviewai.messages.interview.choice.CvReason;
import pro.interviewai.messages.interview.choice.CvReason.CvPlace;
import pro.interviewai.messages.interview.choice.CvReason.ReasonCode;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewConfig;
import pro.interviewai.messages.interview.choice.InterviewMode;
import pro.interviewai.messages.interview.choice.InterviewType;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.ReadModelLab;
import pro.interviewai.query.interview.InterviewPast.Recorded;
import tools.jackson.databind.json.JsonMapper;

class InterviewHistoryIT {
    private static final String ID = "interview-1";
    private static final InterviewId INTERVIEW = new InterviewId(ID);
    private static final InterviewId FORK = new InterviewId("fork");
    private static final UserId ANN = new UserId("ann");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Provenance PROVENANCE = new Provenance("local", "engine 1", "model", "q1@1", "00");
    private static final CvPlace PLACE = new CvPlace(1, new SourceSpan(1, 12, 4, 9));
    private static final List<CvReason> REASONS = List.of(
            new CvReason("q1", ReasonCode.RECENT_ROLE, "Kafka", PLACE),
            new CvReason("q3", ReasonCode.NAMED, "RabbitMQ", null));

    @TempDir
    Path folder;

    private ReadModelLab lab;
    private InterviewProjection projection;
    private InterviewQueries queries;
    private InterviewHistory history;
    private ProgressQueries progress;
    private final List<InterviewEvent> events = aLongInterview();

    @BeforeEach
    void open() {
        lab = new ReadModelLab(folder);
        var store = new InterviewStore(lab.mongo(), lab.writer(), lab.sealer(), new Awaiter(), lab.json());
        store.prepare();
        projection = new InterviewProjection(store);
        queries = new InterviewQueries(store);
        InterviewPast past = (id, from) -> id.equals(ID)
                ? IntStream.range((int) from, events.size())
                        .mapToObj(i -> new Recorded(i, events.get(i)))
                        .toList()
                : List.of();
        history = new InterviewHistory(store, past);
        progress = new ProgressQueries(store);
        lab.happened(ID, events.toArray());
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void aReplay_equalsWhatCouldBeReadLiveAtEachStep() throws Exception {
        for (var step = 0; step < events.size(); step++) {
            lab.deliver(step, projection);
            var live = view();
            var replayed = history.handle(new FindReplay(INTERVIEW, ANN, new InterviewMoment.AfterStep(step)))
                    .orElseThrow();
            assertThat(json(replayed.interview())).isEqualTo(json(live));
            assertThat(replayed.steps()).hasSize(step + 1);
            assertThat(json(history.handle(new FindReplay(INTERVIEW, ANN, at(step)))
                            .orElseThrow()))
                    .as("by time, and again")
                    .isEqualTo(json(replayed));
        }
    }

    @Test
    void aForkAtAnyStep_readsLikeItsOriginDidThere() throws Exception {
        for (var step = 0; step < events.size(); step++) {
            lab.deliver(step, projection);
            var origin = view();
            var point = history.handle(new FindForkPoint(INTERVIEW, ANN, new InterviewMoment.AfterStep(step)))
                    .orElseThrow();
            var id = "fork-" + step;
            var before = events.size() + step;
            lab.happened(
                    id,
                    new InterviewForked(
                            id,
                            "ann",
                            null,
                            point.origin(),
                            point.config(),
                            point.takenOver(),
                            point.bankVersion(),
                            NOON.plusSeconds(9000)));
            lab.deliver(before, projection);
            var fork = queries.handle(new FindInterview(new InterviewId(id), ANN, 0))
                    .orElseThrow();
            assertThat(json(fork.answers())).isEqualTo(json(origin.answers()));
            assertThat(fork.currentQuestionIndex()).isEqualTo(origin.currentQuestionIndex());
            assertThat(fork.overallScore()).isEqualTo(origin.overallScore());
            assertThat(fork.origin().sequence()).isEqualTo(step);
            assertThat(fork.status().isOpen()).isTrue();
            assertThat(json(fork.questions().stream()
                            .map(question -> question.draft())
                            .toList()))
                    .isEqualTo(json(origin.questions().stream()
                            .map(question -> question.draft())
                            .toList()));
            assertThat(fork.questions().stream()
                            .map(question -> question.quote())
                            .toList())
                    .isEqualTo(origin.questions().stream()
                            .map(question -> question.quote())
                            .toList());
            assertThat(fork.config()).isEqualTo(origin.config());
            assertThat(reasons(fork)).isEqualTo(reasons(origin)).hasSize(2);
            assertThat(json(view())).as("the origin").isEqualTo(json(origin));
        }
    }

    @Test
    void progressAsOfAMoment_equalsAReplayUpToThen() throws Exception {
        lab.deliverAllTo(projection);
        for (var step = 0; step < events.size(); step++) {
            var moment = at(step);
            var scores =
                    history.handle(new FindReplay(INTERVIEW, ANN, moment)).orElseThrow().interview().answers().stream()
                            .filter(answer -> answer.score() != null)
                            .map(answer -> answer.id() + "=" + answer.score())
                            .toList();
            var known = progress.handle(new FindProgress(ANN, moment.time())).skills().stream()
                    .flatMap(skill -> skill.points().stream())
                    .map(point -> point.answerId() + "=" + point.score())
                    .toList();
            assertThat(known).containsExactlyInAnyOrderElementsOf(scores);
        }
        assertThat(progress.handle(new FindProgress(ANN, NOON.plusSeconds(9999)))
                        .skills())
                .singleElement()
                .satisfies(
                        skill -> assertThat(skill.points().getFirst().excerpt()).isEqualTo("I use a queue"));
    }

    @Test
    void whatAForkTookOver_countsOnceInTheProgress() throws Exception {
        lab.deliverAllTo(projection);
        var before = progress.handle(new FindProgress(ANN, NOON.plusSeconds(9999)));
        var point = history.handle(new FindForkPoint(INTERVIEW, ANN, new InterviewMoment.Latest()))
                .orElseThrow();
        lab.happened(
                "fork",
                new InterviewForked(
                        "fork",
                        "ann",
                        null,
                        point.origin(),
                        point.config(),
                        point.takenOver(),
                        "bank",
                        NOON.plusSeconds(9000)));
        lab.deliver(events.size(), projection);
        assertThat(progress.handle(new FindProgress(ANN, NOON.plusSeconds(9999))))
                .isEqualTo(before);
        assertThat(queries.handle(new FindInterview(FORK, ANN, 0))).isPresent();
    }

    @Test
    void stepsComeAfterThePositionThatIsKnown() throws Exception {
        lab.deliverAllTo(projection);
        var last = events.size() - 1L;
        var steps = history.handle(new FindSteps(INTERVIEW, ANN, last - 2, Duration.ZERO))
                .orElseThrow();
        assertThat(steps.steps()).extracting("sequence").containsExactly(last - 1, last);
        assertThat(steps.over()).isTrue();
        assertThat(history.handle(new FindSteps(INTERVIEW, ANN, last, Duration.ZERO))
                        .orElseThrow()
                        .steps())
                .isEmpty();
    }

    @Test
    void theTimer_standsDuringAPauseAndStartsAnewForTheNextQuestion() throws Exception {
        lab.deliver(0, projection);
        assertThat(view().timer()).isEqualTo(new InterviewView.Timer("q1", NOON.plusSeconds(120), null));
        deliverUpTo(InterviewPaused.class);
        assertThat(view().timer()).isEqualTo(new InterviewView.Timer("q1", null, 117.0));
        deliverUpTo(InterviewResumed.class);
        assertThat(view().timer()).isEqualTo(new InterviewView.Timer("q1", NOON.plusSeconds(121), null));
    }

    @Test
    void draftsHintsAndWhatIsLate_canBeRead() throws Exception {
        deliverUpTo(HintTaken.class);
        var question = view().questions().getFirst();
        assertThat(question.draft().content()).isEqualTo("I use");
        assertThat(question.hints()).containsExactly("Think of a post office.");
        assertThat(question.hintsLeft()).isZero();
        lab.deliverAllTo(projection);
        var answer = view().answers().getFirst();
        assertThat(answer.late()).isTrue();
        assertThat(answer.score()).as("8.0 less half a point for the hint").isEqualTo(7.5);
        assertThat(answer.feedback().score()).isEqualTo(7.5);
        assertThat(view().questions().getFirst().draft()).isNull();
        assertThat(view().questions().get(1).skipped()).isTrue();
        assertThat(view().questions().getLast().quote()).isEqualTo("a queue");
    }

    @Test
    void noDraftOrQuote_standsInClear() throws Exception {
        lab.deliverAllTo(projection);
        for (var document : lab.bytesOf(InterviewDocument.COLLECTION)) {
            assertThat(new String(document.getByteBuffer().array(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("I use", "a queue", "Kafka", "RabbitMQ");
        }
    }

    @Test
    void somebodyElseFindsNothing_andAMomentThatNeverWasIsRefused() throws Exception {
        lab.deliverAllTo(projection);
        var bob = new UserId("bob");
        assertThat(history.handle(new FindReplay(INTERVIEW, bob, new InterviewMoment.Latest())))
                .isEmpty();
        assertThat(history.handle(new FindForkPoint(INTERVIEW, bob, new InterviewMoment.AfterStep(0))))
                .isEmpty();
        assertThat(history.handle(new FindSteps(INTERVIEW, bob, -1, Duration.ZERO)))
                .isEmpty();
        assertThat(progress.handle(new FindProgress(bob, NOON.plusSeconds(9999)))
                        .skills())
                .isEmpty();
        for (var moment : List.of(
                new InterviewMoment.AfterStep(events.size()), new InterviewMoment.AtTime(NOON.minusSeconds(1)))) {
            assertThatThrownBy(() -> history.handle(new FindReplay(INTERVIEW, ANN, moment)))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> assertThat(refused.problem()).isEqualTo(InterviewProblem.UNKNOWN_MOMENT));
        }
    }

    @Test
    void whatAQuestionWasPickedFor_canBeRead_atEachStep() throws Exception {
        lab.deliver(0, projection);
        assertThat(view().questions().getFirst().reason())
                .isEqualTo(new InterviewView.QuestionReason(ReasonCode.RECENT_ROLE, "Kafka", PLACE));
        assertThat(view().questions().get(1).reason()).isNull();
        lab.deliverAllTo(projection);
        assertThat(reasons(view()))
                .containsExactly(
                        new InterviewView.QuestionReason(ReasonCode.RECENT_ROLE, "Kafka", PLACE),
                        new InterviewView.QuestionReason(ReasonCode.NAMED, "RabbitMQ", null));
        assertThat(view().config().cvVersion()).isEqualTo(2);
    }

    @Test
    void onceTheKeyIsDestroyed_theSkillIsGone_andTheRestStays() throws Exception {
        lab.deliverAllTo(projection);
        lab.keys().destroy("ann");
        assertThat(reasons(view()))
                .containsExactly(
                        new InterviewView.QuestionReason(ReasonCode.RECENT_ROLE, null, PLACE),
                        new InterviewView.QuestionReason(ReasonCode.NAMED, null, null));
    }

    private static List<InterviewView.QuestionReason> reasons(InterviewView interview) {
        return interview.questions().stream()
                .map(InterviewView.QuestionView::reason)
                .filter(Objects::nonNull)
                .toList();
    }

    private void deliverUpTo(Class<?> type) throws Exception {
        for (var i = 0; i < events.size(); i++) {
            lab.deliver(i, projection);
            if (type.isInstance(events.get(i))) {
                return;
            }
        }
    }

    private InterviewView view() {
        return queries.handle(new FindInterview(INTERVIEW, ANN, 0)).orElseThrow();
    }

    private InterviewMoment.AtTime at(int step) {
        return new InterviewMoment.AtTime(events.get(step).happenedAt());
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    private static List<InterviewEvent> aLongInterview() {
        var events = new ArrayList<InterviewEvent>();
        var questions = IntStream.rangeClosed(1, 5)
                .mapToObj(InterviewHistoryIT::question)
                .toList();
        var config = new InterviewConfig(
                InterviewType.TECHNICAL,
                Difficulty.MID,
                "backend",
                List.of(),
                5,
                InterviewMode.TEXT,
                2,
                "en",
                1,
                false,
                "cv-1",
                2);
        events.add(new InterviewStarted(ID, "ann", null, config, questions, REASONS, "bank", NOON));
        events.add(new DraftSaved(ID, "ann", null, "q1", "I", 1, time(events)));
        events.add(new DraftSaved(ID, "ann", null, "q1", "I use", 2, time(events)));
        events.add(new InterviewPaused(ID, "ann", time(events)));
        events.add(new InterviewResumed(ID, "ann", time(events)));
        events.add(new HintTaken(ID, "ann", "q1", 1, 0.5, time(events)));
        events.add(new QuestionTimeExpired(ID, "ann", "q1", time(events)));
        events.add(submitted(1, events));
        events.add(new QuestionSkipped(ID, "ann", "q2", time(events)));
        events.add(scored(1, events));
        events.add(new FollowUpAsked(
                ID, "ann", null, question(6), "q1", "names the queue", "a queue", "local", time(events)));
        events.add(submitted(3, events));
        events.add(new AnswerNotScored(
                ID, "ann", "q3", "answer-3", NoScoreReason.UNSUPPORTED_LANGUAGE, "No.", PROVENANCE, time(events)));
        events.add(submitted(6, events));
        events.add(scored(6, events));
        events.add(new InterviewCompleted(ID, "ann", 1, time(events)));
        return events;
    }

    private static Instant time(List<InterviewEvent> before) {
        return NOON.plusSeconds(before.size());
    }

    private static Question question(int order) {
        return new Question(
                "q" + order,
                1,
                order,
                InterviewType.TECHNICAL,
                "messaging",
                Difficulty.MID,
                "Question " + order + "?",
                List.of("names the queue"),
                List.of("Think of a post office."),
                120,
                List.of());
    }

    private static AnswerSubmitted submitted(int question, List<InterviewEvent> before) {
        return new AnswerSubmitted(
                ID,
                "ann",
                null,
                question(question),
                "answer-" + question,
                AnswerType.TEXT,
                "I use a queue",
                null,
                20.0,
                time(before));
    }

    private static AnswerScored scored(int question, List<InterviewEvent> before) {
        var assessment = new Assessment(
                8.0,
                List.of(new KeyPointVerdict("names the queue", true, 0.9, "a queue", 6, 13)),
                List.of("You named the queue."),
                List.of(),
                List.of(),
                List.of(),
                null,
                PROVENANCE);
        return new AnswerScored(ID, "ann", null, "q" + question, "answer-" + question, assessment, time(before));
    }
}
