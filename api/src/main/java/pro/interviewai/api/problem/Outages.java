package pro.interviewai.api.problem;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.Problem;

/** Knows which exceptions come from what we depend on, and what they mean to a client. */
public interface Outages {

    /** The problem that the exception itself, whatever its cause, stands for; null if it is none of these. */
    @Nullable
    Problem problem(Throwable exception);
}
