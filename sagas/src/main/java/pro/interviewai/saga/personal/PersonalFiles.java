package pro.interviewai.saga.personal;

import pro.interviewai.messages.account.UserId;

/**
 * What a feature keeps of a person outside the log and the read models. Each feature that keeps something implements it;
 * an erasure goes through all there are and counts by kind in its receipt.
 */
public interface PersonalFiles {

    /** What is kept, in the plural, such as {@code recordings}. */
    String kind();

    /**
     * Removes all of it; may be repeated.
     *
     * @return how many there were
     */
    int remove(UserId user);
}
