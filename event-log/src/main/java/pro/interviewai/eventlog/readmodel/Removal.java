package pro.interviewai.eventlog.readmodel;

import org.bson.conversions.Bson;

/**
 * All documents that one event has removed.
 *
 * @param position of the event
 */
record Removal(Bson which, long position) implements PendingWrite {
    @Override
    public Runnable afterwards() {
        return () -> {};
    }
}
