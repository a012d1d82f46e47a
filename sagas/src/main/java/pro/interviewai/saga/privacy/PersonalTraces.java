package pro.interviewai.saga.privacy;

/** What the store holds of a person. */
public interface PersonalTraces {

    /** Destroys the person's key for good, so that nothing sealed with it can be read; may be repeated. */
    void destroyKey(String userId);

    /** Takes what was sealed out of all that is kept for reading; may be repeated. */
    void scrub(String userId);
}
