package pro.interviewai.eventlog.readmodel;

/** What one event changes in a collection. */
sealed interface PendingWrite permits Upsert, Removal {
    /** Of the event. */
    long position();

    /** What is done once the change is stored. */
    Runnable afterwards();
}
