package pro.interviewai.messages.subscription;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an invoice is for, in Stripe's words. */
public enum BillingReason {
    @JsonProperty("subscription_create")
    CREATE,
    @JsonProperty("subscription_cycle")
    CYCLE,
    @JsonProperty("subscription_update")
    UPDATE,
    @JsonProperty("other")
    OTHER
}
