package pro.interviewai.command.interview;

import static pro.interviewai.command.interview.InterviewScenario.ANN;
import static pro.interviewai.command.interview.InterviewScenario.BOB;
import static pro.interviewai.command.interview.InterviewScenario.INTERVIEW;
import static pro.interviewai.command.interview.InterviewScenario.LATER;
import static pro.interviewai.command.interview.InterviewScenario.NOON;
import static pro.interviewai.command.interview.InterviewScenario.answer;
import static pro.interviewai.command.interview.InterviewScenario.answered;
import static pro.interviewai.command.interview.InterviewScenario.completed;
import static pro.interviewai.command.interview.InterviewScenario.fixture;
import static pro.interviewai.command.interview.InterviewScenario.started;
import static pro.interviewai.command.interview.Refusal.refusal;

import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.Problem;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.InterviewCommand;
import pro.interviewai.messages.interview.InterviewCommand.SaveDraft;
import pro.interviewai.messages.interview.InterviewCommand.SkipQuestion;
import pro.interviewai.messages.interview.InterviewCommand.TakeHint;
import pro.interviewai.messages.interview.InterviewEvent.DraftSaved;
import pro.interviewai.messages.interview.InterviewEvent.HintTaken;
import pro.interviewai.messages.interview.InterviewEvent.InterviewPaused;
import pro.interviewai.messages.interview.InterviewEvent.QuestionSkipped;
import pro.interviewai.messages.interview.InterviewProblem;

class DraftSkipHintTest {

    @Test
    void givenADraft_whenANewerOneComes_thenItIsKept() {
        given(drafted("a que", 4)).when(draft(ANN, "a queue", 7)).expectEvents(drafted("a queue", 7));
    }

    @Test
    void givenADraft_whenAnOlderOrTheSameOneComes_thenTheNewerStands() {
        given(drafted("a queue", 7)).when(draft(ANN, "a que", 6)).expectNoEvents();
        given(drafted("a queue", 7)).when(draft(ANN, "a que", 7)).expectNoEvents();
    }

    @Test
    void givenAPausedInterview_whenADraftComes_thenItIsKept() {
        given(paused()).when(draft(ANN, "", 1)).expectEvents(drafted("", 1));
    }

    @Test
    void whenADraftIsTooLongLateOrForeign_thenRefused() {
        refused(InterviewProblem.ANSWER_TOO_LONG, given(), draft(ANN, "x".repeat(50_001), 1));
        refused(InterviewProblem.ANSWER_ALREADY_GIVEN, given(answered(1, "a queue")), draft(ANN, "a", 1));
        refused(InterviewProblem.INTERVIEW_COMPLETED, given(completed()), draft(ANN, "a", 1));
        refused(CommonProblem.NOT_FOUND, given(), draft(BOB, "a", 1));
        given().when(draft(ANN, "x".repeat(50_000), 1)).expectEvents(drafted("x".repeat(50_000), 1));
    }

    @Test
    void givenAQuestion_whenSkippedTwice_thenOnceAndItMayStillBeAnswered() {
        given().when(skip("q1")).expectEvents(skipped("q1"));
        given(skipped("q1")).when(skip("q1")).expectNoEvents();
        given(skipped("q1")).when(answer(ANN, "q1", "a queue")).expectEvents(answered(1, "a queue"));
    }

    @Test
    void whenAnAnsweredOrForeignQuestionIsSkipped_thenRefused() {
        refused(InterviewProblem.ANSWER_ALREADY_GIVEN, given(answered(1, "a queue")), skip("q1"));
        refused(InterviewProblem.ANSWER_ALREADY_GIVEN, given(skipped("q1"), answered(1, "a queue")), skip("q1"));
        refused(InterviewProblem.QUESTION_NOT_IN_INTERVIEW, given(), skip("q9"));
        refused(InterviewProblem.INTERVIEW_COMPLETED, given(completed()), skip("q1"));
    }

    @Test
    void givenNoHint_whenOneIsTaken_thenItCostsHalfAPoint() {
        given().when(hint(null)).expectEvents(hinted());
        given().when(hint(1)).expectEvents(hinted());
    }

    @Test
    void givenAHint_whenTheSameIsTakenAgain_thenItCostsNothing() {
        given(hinted()).when(hint(1)).expectSuccessfulHandlerExecution().expectNoEvents();
        given(hinted(), completed())
                .when(hint(1))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void whenThereIsNoSuchHint_thenRefused() {
        refused(InterviewProblem.NO_MORE_HINTS, given(hinted()), hint(null));
        refused(InterviewProblem.NO_MORE_HINTS, given(), hint(2));
        refused(InterviewProblem.NO_MORE_HINTS, given(), hint(0));
        refused(InterviewProblem.ANSWER_ALREADY_GIVEN, given(answered(1, "a queue")), hint(null));
        refused(InterviewProblem.INTERVIEW_PAUSED, given(paused()), hint(null));
        refused(InterviewProblem.INTERVIEW_COMPLETED, given(completed()), hint(null));
    }

    private static TestExecutor<Interview> given(Object... more) {
        return fixture().given(started()).andGiven(more);
    }

    private static void refused(Problem problem, TestExecutor<Interview> given, InterviewCommand command) {
        given.when(command).expectNoEvents().expectException(refusal(problem));
    }

    private static SaveDraft draft(UserId user, String text, long sequence) {
        return new SaveDraft(INTERVIEW, user, "q1", text, sequence, LATER);
    }

    private static DraftSaved drafted(String text, long sequence) {
        return new DraftSaved("interview-1", "ann", null, "q1", text, sequence, LATER);
    }

    private static SkipQuestion skip(String question) {
        return new SkipQuestion(INTERVIEW, ANN, question, LATER);
    }

    private static QuestionSkipped skipped(String question) {
        return new QuestionSkipped("interview-1", "ann", question, LATER);
    }

    private static TakeHint hint(@Nullable Integer number) {
        return new TakeHint(INTERVIEW, ANN, "q1", number, LATER);
    }

    private static HintTaken hinted() {
        return new HintTaken("interview-1", "ann", "q1", 1, 0.5, LATER);
    }

    private static InterviewPaused paused() {
        return new InterviewPaused("interview-1", "ann", NOON);
    }
}
