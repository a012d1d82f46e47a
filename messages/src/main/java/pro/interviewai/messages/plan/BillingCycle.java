package pro.interviewai.messages.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How often a plan is paid. */
public enum BillingCycle {
    @JsonProperty("monthly")
    MONTHLY,
    @JsonProperty("annual")
    ANNUAL
}
