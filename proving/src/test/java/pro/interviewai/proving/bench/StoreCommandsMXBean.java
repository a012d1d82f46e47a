package pro.interviewai.proving.bench;

/** What a process tells of its conversation with the store. */
public interface StoreCommandsMXBean {
    /** Commands that were sent since the start. */
    long getCount();
}
