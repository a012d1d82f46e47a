package pro.interviewai.messages.question;

import pro.interviewai.messages.Problem;

/** Refusals about the question bank. */
public enum QuestionProblem implements Problem {
    NO_KEY_POINTS(422, "A question needs key points, for no answer could be judged without them."),
    STORY_PARTS_NOT_ALLOWED(422, "Only behavioral questions have parts of a story as key points."),
    QUESTION_EXISTS(409, "The bank has this very question already."),
    QUESTION_CHANGED(409, "Somebody else has changed this question meanwhile. Read it again and repeat your change."),
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
