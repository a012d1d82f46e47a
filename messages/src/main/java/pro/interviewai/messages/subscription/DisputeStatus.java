package pro.interviewai.messages.subscription;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a payment stands that its payer's bank has called into question. */
public enum DisputeStatus {
    /** The bank only asks; the money has not been taken back. */
    @JsonProperty("inquiry")
    INQUIRY,
    @JsonProperty("open")
    OPEN,
    @JsonProperty("won")
    WON,
    @JsonProperty("lost")
    LOST
}
