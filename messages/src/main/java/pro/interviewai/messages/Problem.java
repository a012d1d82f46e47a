package pro.interviewai.messages;

/**
 * A refusal that is part of the contract: what a client may rely on and what a person reads. Each feature lists its own
 * in one enum; the edge turns them into RFC 9457 problem documents.
 */
public interface Problem {

    /** The stable code, upper case with underscores, e.g. {@code INVALID_CREDENTIALS}. */
    String name();

    /** The HTTP status that fits, 400–599. */
    int status();

    /** One sentence for the person in front of the screen. */
    String sentence();
}
