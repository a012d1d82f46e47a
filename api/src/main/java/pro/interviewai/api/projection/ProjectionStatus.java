package pro.interviewai.api.projection;

/**
 * How far a projection has come.
 *
 * @param running whether this node works on it, and nothing of it waits for a node that does
 * @param replaying whether it is asked to, or does, handle again what it had handled before
 * @param behind commits of the log that a segment of this node has still to look at, the most of any segment
 */
public record ProjectionStatus(String name, boolean running, boolean replaying, long behind) {}
