package pro.interviewai.messages.question;

/** Identifies a question of the bank. */
public record QuestionId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
