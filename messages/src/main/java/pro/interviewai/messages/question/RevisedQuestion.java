package pro.interviewai.messages.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question as administrators have left it.
 *
 * @param version of the question
 * @param content none if a question that came with the program was withdrawn without having been revised
 * @param addedAt none for a question that came with the program
 * @param streamVersion of the question's stream
 */
public record RevisedQuestion(
        String id,
        int version,
        boolean withdrawn,
        @Nullable QuestionContent content,
        @Nullable Instant addedAt,
        Instant changedAt,
        long streamVersion) {}
