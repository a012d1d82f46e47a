package pro.interviewai.query.activity;

/** What of a feature's events is counted. Each feature says it of its own; what it does not know it leaves alone. */
@FunctionalInterface
public interface CountedEvents {
    void count(Object event, Tally tally);
}
