package pro.interviewai.eventlog.readmodel;

/** What a guarded write did. */
public enum Effect {
    /** The document now reflects the event. */
    APPLIED,
    /** The document already reflected this event or a later one; nothing was changed. */
    ALREADY_APPLIED,
    /** There is no such document, and the write was not one that makes it; nothing was changed. */
    MISSING
}
