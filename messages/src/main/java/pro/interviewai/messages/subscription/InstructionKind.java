package pro.interviewai.messages.subscription;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the payment provider can be told to do. */
public enum InstructionKind {
    @JsonProperty("openCheckout")
    OPEN_CHECKOUT,
    @JsonProperty("expireCheckout")
    EXPIRE_CHECKOUT,
    /** At once, the difference paid at once. */
    @JsonProperty("changePlan")
    CHANGE_PLAN,
    @JsonProperty("changePlanAtPeriodEnd")
    CHANGE_PLAN_AT_PERIOD_END,
    @JsonProperty("undoPlanChange")
    UNDO_PLAN_CHANGE,
    @JsonProperty("cancelAtPeriodEnd")
    CANCEL_AT_PERIOD_END,
    @JsonProperty("undoCancellation")
    UNDO_CANCELLATION,
    @JsonProperty("cancelNow")
    CANCEL_NOW,
    @JsonProperty("resume")
    RESUME,
    @JsonProperty("refund")
    REFUND
}
