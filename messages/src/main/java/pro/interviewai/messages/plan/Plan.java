package pro.interviewai.messages.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody can subscribe to, the smallest first. */
public enum Plan {
    @JsonProperty("free")
    FREE,
    @JsonProperty("pro")
    PRO,
    @JsonProperty("elite")
    ELITE,
    @JsonProperty("enterprise")
    ENTERPRISE;

    /** Whether a change to the other plan is one to a larger plan. */
    public boolean isBelow(Plan other) {
        return compareTo(other) < 0;
    }
}
