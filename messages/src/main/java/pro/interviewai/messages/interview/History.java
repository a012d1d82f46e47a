package pro.interviewai.messages.interview;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of what was said in an interview: answers, drafts, recordings, and all quotes of them. */
public enum History {
    /** It is kept until the person is erased. */
    @JsonProperty("kept")
    KEPT,
    /** It is there until the interview has ended and its scores are known. */
    @JsonProperty("until_end")
    UNTIL_END,
    /** It is gone; scores and the key points that were found remain. */
    @JsonProperty("not_kept")
    NOT_KEPT
}
