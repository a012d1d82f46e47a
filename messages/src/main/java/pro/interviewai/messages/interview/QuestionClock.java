package pro.interviewai.messages.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long each question has been in front of the candidate. The clock runs for one question at a time and stands while
 * the interview is paused.
 *
 * @param question id of the question that it runs for, none when there is none left
 * @param usedMillis by question, up to when the clock last began to run
 * @param runningSince none while it stands
 */
public record QuestionClock(
        @Nullable String question,
        Map<String, Long> usedMillis,
        @Nullable Instant runningSince) {

    public QuestionClock {
        usedMillis = Map.copyOf(usedMillis);
    }

    public static QuestionClock startedFor(@Nullable String question, Instant at) {
        return new QuestionClock(question, Map.of(), question == null ? null : at);
    }

    /**
     * Turns to another question at this moment; does nothing if it is the same.
     *
     * @param active whether the clock runs for it at once, which it does not during a pause
     */
    public QuestionClock turnedTo(@Nullable String next, Instant at, boolean active) {
        return Objects.equals(next, question)
                ? this
                : new QuestionClock(next, stopped(at).usedMillis, active && next != null ? at : null);
    }

    public QuestionClock stopped(Instant at) {
        var used = new HashMap<>(usedMillis);
        if (question != null) {
            used.put(question, used(question, at).toMillis());
        }
        return new QuestionClock(question, used, null);
    }

    public QuestionClock startedAgain(Instant at) {
        return new QuestionClock(question, usedMillis, question == null ? null : at);
    }

    /** When the time of the question that the clock runs for is over; none if it stands. */
    public @Nullable Instant due(Duration limit) {
        return runningSince == null || question == null ? null : runningSince.plus(left(limit));
    }

    /** What was left of the question's time when the clock last began to run or stopped; below zero where it was over. */
    public Duration left(Duration limit) {
        return limit.minusMillis(question == null ? 0 : usedMillis.getOrDefault(question, 0L));
    }

    private Duration used(String id, Instant at) {
        var before = Duration.ofMillis(usedMillis.getOrDefault(id, 0L));
        var now = runningSince == null || !id.equals(question) || at.isBefore(runningSince)
                ? Duration.ZERO
                : Duration.between(runningSince, at);
        return before.plus(now);
    }
}
