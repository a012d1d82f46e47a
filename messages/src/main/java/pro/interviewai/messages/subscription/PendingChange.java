package pro.interviewai.messages.subscription;

import java.time.Instant;

/**
 * What a subscription becomes unless that is undone before.
 *
 * @param at when its current period ends
 */
public record PendingChange(Plan plan, BillingCycle cycle, Instant at) {}
