package pro.interviewai.messages;

/** What is known of one aggregate, and up to where. */
public interface VersionedView {

    /** The sequence number, in the aggregate's stream, of the last event that this view shows. */
    long version();
}
