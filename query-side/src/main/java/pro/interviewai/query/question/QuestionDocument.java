package pro.interviewai.query.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A question that an administrator has touched, as stored for reading.
 *
 * @param at position of the last event applied
 * @param version version of the stream at that event
 * @param questionVersion the question's own
 * @param content as JSON, absent if nobody has rewritten a question that came with the program
 */
@Document(QuestionDocument.COLLECTION)
record QuestionDocument(
        @Id String id,
        long at,
        long version,
        int questionVersion,
        boolean withdrawn,
        @Nullable String content,
        @Nullable Instant addedAt,
        Instant changedAt) {

    static final String COLLECTION = "questions";
}
