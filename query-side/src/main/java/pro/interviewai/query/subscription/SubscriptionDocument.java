package pro.interviewai.query.subscription;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.InstructionKind;

/**
 * What a person subscribes to, as stored for reading.
 *
 * @param at position of the last event applied
 * @param version version of the stream at that event
 * @param plan what they have; absent before anything was ever granted
 * @param subscribedAt since when they subscribe or have subscribed to anything; absent if they never did
 * @param taken what the provider says of each of their subscriptions, by its id
 * @param latestCheckout id of the latest one of {@code checkouts}
 * @param tried whether any subscription had a trial
 * @param pending what the provider has not done yet, by the instruction's id
 * @param troubles by invoice
 */
@Document(SubscriptionDocument.COLLECTION)
record SubscriptionDocument(
        @Id String id,
        long at,
        long version,
        String userId,
        @Nullable Plan plan,
        @Nullable Instant planSince,
        @Nullable Instant subscribedAt,
        @Nullable Map<String, Taken> taken,
        @Nullable String latestCheckout,
        @Nullable Map<String, Checkout> checkouts,
        @Nullable Boolean tried,
        @Nullable String customerId,
        @Nullable Map<String, Pending> pending,
        @Nullable Map<String, Trouble> troubles,
        @Nullable Refused refused) {

    static final String COLLECTION = "subscriptions";

    /**
     * @param first position of the event by which it became known
     * @param snapshot as JSON
     */
    record Taken(long first, String snapshot) {}

    /**
     * @param price as JSON
     * @param url sealed
     */
    record Checkout(
            @Nullable Plan plan,
            @Nullable BillingCycle cycle,
            int trialDays,
            @Nullable String price,
            CheckoutStatus status,
            @Nullable String sessionId,
            byte @Nullable [] url,
            @Nullable Instant expiresAt) {}

    /**
     * @param given position of the event
     * @param instruction as JSON
     */
    record Pending(long given, String instruction) {}

    /**
     * @param since absent where nothing is wrong with the invoice
     * @param due as JSON
     */
    record Trouble(
            @Nullable Instant since,
            @Nullable String due,
            @Nullable String invoiceId,
            @Nullable Boolean confirmation,
            @Nullable Instant next) {}

    record Refused(String instructionId, InstructionKind kind, String code, Instant at) {}
}
