package pro.interviewai.intelligence.questions;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an interviewer may ask after the answer to a question.
 *
 * @param keyPoint the index of the question's key point it asks about; null when it leads on to something new
 */
public record FollowUpQuestion(String question, @Nullable Integer keyPoint) {

    public FollowUpQuestion {
        Objects.requireNonNull(question);
    }
}
