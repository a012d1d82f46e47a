package pro.interviewai.api.problem;

/** Knows which exceptions mean that something we depend on is away, so that trying again later helps. */
public interface Outages {
    boolean isOutage(Throwable exception);
}
