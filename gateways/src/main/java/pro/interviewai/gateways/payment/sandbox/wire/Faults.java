package pro.interviewai.gateways.payment.sandbox.wire;

/** Lets requests fail where a network or Stripe would. */
@FunctionalInterface
public interface Faults {
    Faults NONE = (method, path) -> Fault.NONE;

    /** What goes wrong with the request that comes now. */
    Fault next(String method, String path);

    enum Fault {
        NONE,
        /** Answered 429, and not done. */
        TOO_MANY,
        /** Answered 500, and not done. */
        BROKEN,
        /** Answered 409, since another request with the same key is under way, and not done. */
        KEY_IN_USE,
        /** Answered 402, as a card that its bank refuses, and not done. */
        DECLINED,
        /** Cut off, and not done. */
        CUT_BEFORE,
        /** Done, but cut off before the answer. */
        CUT_AFTER
    }
}
