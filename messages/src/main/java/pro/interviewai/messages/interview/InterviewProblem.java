package pro.interviewai.messages.interview;

import pro.interviewai.messages.Problem;

/** Refusals about mock interviews. */
public enum InterviewProblem implements Problem {
    UNKNOWN_DOMAIN(422, "We have no questions for this domain."),
    UNKNOWN_TECHNOLOGY(422, "We have no questions about this technology."),
    NOT_ENOUGH_QUESTIONS(422, "There are not that many questions of this kind."),
    CHOICE_NOT_POSSIBLE(422, "This choice is not possible."),
    QUESTION_NOT_IN_INTERVIEW(422, "This question does not belong to this interview."),
    ANSWER_EMPTY(422, "This answer is empty."),
    ANSWER_TOO_LONG(422, "An answer may have up to 50,000 characters."),
    ANSWER_ALREADY_GIVEN(409, "This question has already been answered, and that answer counts."),
    INTERVIEW_COMPLETED(409, "This interview has ended. Its answers can no longer be changed."),
    INTERVIEW_ABANDONED(409, "This interview was left idle for too long and has ended. You can fork it to continue."),
    INTERVIEW_PAUSED(409, "This interview is paused. Resume it first."),
    NO_MORE_HINTS(409, "There are no more hints for this question."),
    NOT_SCORED_YET(409, "The sample answer is shown once your own answer has been scored."),
    HISTORY_NOT_KEPT(409, "The history of this interview was not kept, so it cannot be continued."),
    UNKNOWN_MOMENT(422, "There is no such moment in this interview."),
    INTERVIEW_ID_TAKEN(409, "This Idempotency-Key was used for another interview.");

    private final int status;
    private final String sentence;

    InterviewProblem(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
