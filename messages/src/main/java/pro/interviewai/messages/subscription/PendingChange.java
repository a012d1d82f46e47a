package pro.interviewai.messages.subscription;

import java.time.Instant;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;

/**
 * What a subscription becomes unless that is undone before.
 *
 * @param at when its current period ends
 */
public record PendingChange(Plan plan, BillingCycle cycle, Instant at) {}
