package pro.interviewai.messages.interview;

import org.jspecify.annotations.Nullable;

/** Identifies a mock interview, the {@code sessionId} of clients. */
public record InterviewId(String value) {

    /**
     * What the key of its own is for with which the interview's words are sealed, null for the candidate's.
     *
     * @param saveHistory whether the words outlive the interview
     */
    public @Nullable String ownKey(boolean saveHistory) {
        return saveHistory ? null : value;
    }

    @Override
    public String toString() {
        return value;
    }
}
