package pro.interviewai.ports.payment;

import java.time.Instant;
import pro.interviewai.messages.plan.Money;

/**
 * What a change of plan costs.
 *
 * @param today below 0 for a credit
 * @param renewal what the next period costs
 * @param renewsAt when that begins
 * @param proratedAt the moment for which this is told
 */
public record Preview(Money today, Money renewal, Instant renewsAt, Instant proratedAt) {}
