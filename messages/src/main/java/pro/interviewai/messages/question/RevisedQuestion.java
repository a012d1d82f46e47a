package pro.interviewai.messages.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.VersionedView;

/**
 * A question as administrators have left it.
 *
 * @param revision of the question, from 1 on
 * @param content none if a question that came with the program was withdrawn without having been revised
 * @param addedAt none for a question that came with the program
 * @param version of the question's stream
 */
public record RevisedQuestion(
        String id,
        int revision,
        boolean withdrawn,
        @Nullable QuestionContent content,
        @Nullable Instant addedAt,
        Instant changedAt,
        long version)
        implements VersionedView {}
