package pro.interviewai.messages.subscription;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where somebody stands on the payment provider's page. */
public enum CheckoutStatus {
    /** Asked for, but the provider has not given a page yet. */
    @JsonProperty("requested")
    REQUESTED,
    @JsonProperty("open")
    OPEN,
    /** Paid, or the trial begun. */
    @JsonProperty("complete")
    COMPLETE,
    /** Left unpaid until its time was over, or given up for another one. */
    @JsonProperty("expired")
    EXPIRED,
    /** The provider refused to give a page. */
    @JsonProperty("refused")
    REFUSED
}
