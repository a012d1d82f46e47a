package pro.interviewai.messages.subscription;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where a subscription stands with the payment provider, in Stripe's words
 * (<a href="https://docs.stripe.com/api/subscriptions/object#subscription_object-status">status</a>).
 */
public enum SubscriptionStatus {
    @JsonProperty("incomplete")
    INCOMPLETE(false, true),
    @JsonProperty("incomplete_expired")
    INCOMPLETE_EXPIRED(false, false),
    @JsonProperty("trialing")
    TRIALING(true, true),
    @JsonProperty("active")
    ACTIVE(true, true),
    /** A payment failed and is tried again. */
    @JsonProperty("past_due")
    PAST_DUE(true, true),
    @JsonProperty("unpaid")
    UNPAID(false, true),
    /** Its trial ended without a means of payment. */
    @JsonProperty("paused")
    PAUSED(false, true),
    @JsonProperty("canceled")
    CANCELED(false, false);

    private final boolean entitles;
    private final boolean mayRevive;

    SubscriptionStatus(boolean entitles, boolean mayRevive) {
        this.entitles = entitles;
        this.mayRevive = mayRevive;
    }

    /** Whether somebody whose subscription stands so has what the plan includes. */
    public boolean entitles() {
        return entitles;
    }

    /** Whether it is there, or may come back, so that a second one would be one too many. */
    public boolean mayRevive() {
        return mayRevive;
    }
}
