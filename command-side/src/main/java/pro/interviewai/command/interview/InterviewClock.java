package pro.interviewai.command.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long each question has been in front of the candidate. The clock runs for one question at a time and stands while
 * the interview is paused.
 *
 * @param question id of the question that it runs for, none when there is none left
 * @param usedMillis by question, up to when the clock last began to run
 * @param runningSince none while it stands
 */
record InterviewClock(
        @Nullable String question,
        Map<String, Long> usedMillis,
        @Nullable Instant runningSince) {

    InterviewClock {
        usedMillis = Map.copyOf(usedMillis);
    }

    static InterviewClock startedFor(@Nullable String question, Instant at) {
        return new InterviewClock(question, Map.of(), question == null ? null : at);
    }

    /** Runs for another question from now on; does nothing if it is the same. */
    InterviewClock turnedTo(@Nullable String next, Instant at) {
        if (next == null ? question == null : next.equals(question)) {
            return this;
        }
        var runs = runningSince != null || question == null;
        return new InterviewClock(next, stopped(at).usedMillis, runs && next != null ? at : null);
    }

    InterviewClock stopped(Instant at) {
        var used = new HashMap<>(usedMillis);
        if (question != null) {
            used.put(question, used(question, at).toMillis());
        }
        return new InterviewClock(question, used, null);
    }

    InterviewClock startedAgain(Instant at) {
        return new InterviewClock(question, usedMillis, question == null ? null : at);
    }

    Duration used(String id, Instant at) {
        var before = Duration.ofMillis(usedMillis.getOrDefault(id, 0L));
        var now = runningSince == null || !id.equals(question) || at.isBefore(runningSince)
                ? Duration.ZERO
                : Duration.between(runningSince, at);
        return before.plus(now);
    }

    /** When the time of the question that the clock runs for is over; none if it stands. */
    @Nullable
    Instant due(Duration limit) {
        return runningSince == null || question == null
                ? null
                : runningSince.plus(limit).minusMillis(usedMillis.getOrDefault(question, 0L));
    }
}
