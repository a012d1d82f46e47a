package pro.interviewai.intelligence.worker;

/** How a piece of work ended. */
public sealed interface Outcome {

    /** With what the work gave. */
    record Done(byte[] content) implements Outcome {}

    /**
     * By a refusal of the work.
     *
     * @param problem the name of a {@link pro.interviewai.messages.Problem}
     */
    record Refused(String problem, String detail) implements Outcome {}

    /**
     * By a fault of the work.
     *
     * @param where kind of exception and place, fit for a log; nothing of the piece is in it
     */
    record Failed(String where) implements Outcome {}

    /** Without an answer. */
    enum Lost implements Outcome {
        /** No worker became free. */
        BUSY,
        /** No worker can be started, or all were told to end. */
        UNAVAILABLE,
        /** It took too long. */
        TIMED_OUT,
        /** It took more memory than a worker's heap has. */
        OUT_OF_MEMORY,
        /** The worker died of it, and so did a second one. */
        DIED
    }
}
