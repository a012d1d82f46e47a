package pro.interviewai.messages.question;

import pro.interviewai.messages.Problem;

/** Refusals about the question bank. */
public enum QuestionProblem implements Problem {
    NO_KEY_POINTS(422, "A question needs key points, as its answers could not be scored without them."),
    STORY_PARTS_NOT_ALLOWED(422, "Only behavioral questions can have parts of a story as key points."),
    QUESTION_EXISTS(409, "This question is already in the bank."),
    QUESTION_CHANGED(409, "Someone else has changed this question in the meantime. Reload it and repeat your change."),
    QUESTION_ID_TAKEN(409, "This Idempotency-Key was used for another question.");

    private final int status;
    private final String sentence;

    QuestionProblem(int status, String sentence) {
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
