package pro.interviewai.api.interview;

import org.jspecify.annotations.Nullable;
import pro.interviewai.api.Times;
import pro.interviewai.messages.interview.InterviewMoment;

/** Reads a moment as clients write it: the number of a step, a time or a day. */
final class Moments {
    private Moments() {}

    static InterviewMoment of(@Nullable String at) {
        if (at == null) {
            return new InterviewMoment.Latest();
        }
        return at.matches("\\d{1,9}")
                ? new InterviewMoment.AfterStep(Long.parseLong(at))
                : new InterviewMoment.AtTime(Times.moment("at", at, "the number of a step, "));
    }
}
