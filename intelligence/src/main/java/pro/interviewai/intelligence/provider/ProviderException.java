package pro.interviewai.intelligence.provider;

import org.jspecify.annotations.Nullable;

/** The provider gave nothing that can be used. The message never quotes what was sent or received. */
public final class ProviderException extends RuntimeException {

    /** Why there is nothing to use. */
    public enum Reason {
        /** Not within its time. */
        TIMED_OUT,
        /** Too many calls, and the time to wait is longer than the time there is. */
        RATE_LIMITED,
        /** The key, the model or the request is not accepted. */
        REFUSED,
        /** An error on the provider's side. */
        FAULTY,
        /** No connection, or one that broke. */
        UNREACHABLE,
        /** An answer that is cut off, no JSON, or not of the demanded shape. */
        UNUSABLE_ANSWER,
        /** Not asked, as it failed too often a moment ago. */
        CUT_OFF
    }

    private final Reason reason;

    public ProviderException(Reason reason) {
        this(reason, null);
    }

    public ProviderException(Reason reason, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
