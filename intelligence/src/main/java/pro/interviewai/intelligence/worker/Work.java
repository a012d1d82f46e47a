package pro.interviewai.intelligence.worker;

import pro.interviewai.messages.ProblemException;

/** What a worker does with one piece after another. It is public and has a public constructor without parameters. */
public interface Work {
    /**
     * @param about says what the piece is, such as the name of a file; empty where it was longer than 4 KB
     * @param content at most {@link Workers#MOST_BYTES}
     * @return at most as much
     * @throws ProblemException if it refuses; any other exception is told by its kind and place, without its message
     */
    byte[] of(String about, byte[] content);
}
