package pro.interviewai.api.interview;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.Moment;

/** Reads a moment as clients write it: the number of a step or a time in ISO 8601. */
final class Moments {
    private Moments() {}

    static Moment of(@Nullable String at) {
        if (at == null) {
            return new Moment.Latest();
        }
        return at.matches("\\d{1,9}") ? new Moment.AfterStep(Long.parseLong(at)) : new Moment.AtTime(time(at));
    }

    static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new ProblemException(InterviewProblem.UNKNOWN_MOMENT);
        }
    }
}
