package pro.interviewai.messages.interview;

import pro.interviewai.messages.Problem;

/** Refusals about mock interviews. */
public enum InterviewProblem implements Problem {
    UNKNOWN_DOMAIN(422, "We have no questions for this domain."),
    UNKNOWN_TECHNOLOGY(422, "We have no questions about this technology."),
    NOT_ENOUGH_QUESTIONS(422, "We do not have that many questions of this kind."),
    CHOICE_NOT_POSSIBLE(422, "This cannot be chosen."),
    QUESTION_NOT_IN_INTERVIEW(422, "This question does not belong to this interview."),
    ANSWER_EMPTY(422, "There is no text in this answer."),
    ANSWER_TOO_LONG(422, "An answer may have up to 50,000 characters."),
    ANSWER_ALREADY_GIVEN(409, "This question already has another answer, which stands."),
    INTERVIEW_COMPLETED(409, "This interview is completed; its answers stand."),
    INTERVIEW_ABANDONED(409, "Nobody touched this interview for long, so it has ended. You can fork it and go on."),
    INTERVIEW_PAUSED(409, "This interview is paused. Resume it first."),
    NO_MORE_HINTS(409, "There is no such hint to be had for this question now."),
    NOT_SCORED_YET(409, "The reference answer is shown once your own answer has been judged."),
    HISTORY_NOT_KEPT(409, "What was said in this interview was not to be kept, so there is nothing to go on from."),
    UNKNOWN_MOMENT(422, "This interview has no such moment."),
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
