package pro.interviewai.api.parked;

/** The events that processing groups have put aside. */
public interface ParkedEvents {

    /** Which of them: those whose handler failed, with what waits behind them, or those that nobody could read. */
    enum Kind {
        FAILED,
        UNREADABLE
    }

    ParkedPage page(Kind kind, int page, int size);

    /** Whether anything of this sequence is parked. */
    boolean holds(String group, String sequence);

    /** Has a sequence handled from its first event on; answers whether all of it was. */
    boolean retry(String group, String sequence);
}
