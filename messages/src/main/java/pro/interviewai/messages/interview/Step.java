package pro.interviewai.messages.interview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in an interview.
 *
 * @param sequence its number in the interview's stream, 0 for the first
 * @param kind the event's name, such as {@code AnswerSubmitted}
 * @param questionId the question concerned, none where it is the whole interview
 */
public record Step(
        long sequence, Instant at, String kind, @Nullable String questionId) {}
