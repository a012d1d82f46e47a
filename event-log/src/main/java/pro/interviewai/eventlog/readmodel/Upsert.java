package pro.interviewai.eventlog.readmodel;

import org.bson.conversions.Bson;

/**
 * A change of one document by one event.
 *
 * @param position of the event
 * @param afterwards what is done once the change is stored
 */
record Upsert(Object id, long position, Bson change, Runnable afterwards) implements PendingWrite {}
