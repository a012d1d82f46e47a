package pro.interviewai.gateways.payment;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.DisputeSnapshot;
import pro.interviewai.messages.subscription.DisputeStatus;
import pro.interviewai.messages.subscription.PendingChange;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionStatus;
import pro.interviewai.ports.payment.Checkout;

/** Understands what Stripe says of subscriptions, checkouts and disputes. */
final class StripeReader {
    /** By which Stripe keeps for us whose something is. */
    static final String USER = "userId";

    static final String CHECKOUT = "checkoutId";

    private final PriceList prices;

    StripeReader(PriceList prices) {
        this.prices = prices;
    }

    /**
     * The plan follows from the price alone: what metadata says of it is not kept by the portal.
     *
     * @throws IncompleteObjectException if a part is missing
     */
    SubscriptionSnapshot subscription(StripeJson said, @Nullable PendingChange pending, Instant asOf) {
        var item = item(said);
        var priceId = item.requiredText("price");
        var offer = prices.offer(priceId);
        var status = subscriptionStatus(said.requiredText("status"));
        var trialEnd = said.moment("trial_end");
        var periodStart = period(said, item, "current_period_start");
        var periodEnd = period(said, item, "current_period_end");
        if (!periodEnd.isAfter(periodStart)) {
            throw new IncompleteObjectException("a period that ends after its start");
        }
        return new SubscriptionSnapshot(
                said.requiredText("id"),
                said.requiredText("customer"),
                status,
                priceId,
                offer == null ? null : offer.plan(),
                offer == null ? null : offer.cycle(),
                said.requiredMoment("start_date"),
                status == SubscriptionStatus.TRIALING && trialEnd != null
                        ? trialEnd
                        : said.requiredMoment("billing_cycle_anchor"),
                periodStart,
                periodEnd,
                endsWithPeriod(said, periodEnd),
                trialEnd,
                said.moment("ended_at"),
                pending,
                said.flag("livemode"),
                asOf);
    }

    /** The item that is paid by a price of ours, else the first. */
    StripeJson item(StripeJson subscription) {
        var items = subscription.list("items", "data");
        return items.stream()
                .filter(item -> prices.offer(item.text("price")) != null)
                .findFirst()
                .or(() -> items.stream().findFirst())
                .orElseThrow(() -> new IncompleteObjectException("items"));
    }

    /** What a schedule turns the subscription into when the present phase ends; none where it stays as it is. */
    @Nullable
    PendingChange pending(StripeJson schedule) {
        var end = schedule.moment("current_phase", "end_date");
        if (end == null) {
            return null;
        }
        return schedule.list("phases").stream()
                .filter(phase -> end.equals(phase.moment("start_date")))
                .map(StripeReader::priceOfPhase)
                .flatMap(price -> Optional.ofNullable(prices.offer(price)).stream())
                .map(offer -> new PendingChange(offer.plan(), offer.cycle(), end))
                .findFirst()
                .orElse(null);
    }

    Checkout checkout(StripeJson said) {
        var url = said.text("url");
        return new Checkout(
                said.requiredText("id"),
                said.text("metadata", CHECKOUT),
                user(said),
                said.text("customer"),
                checkoutStatus(said.requiredText("status")),
                url == null ? null : URI.create(url),
                said.requiredMoment("expires_at"),
                said.text("subscription"));
    }

    /** Whose something is, by what we had Stripe keep of it. */
    static @Nullable UserId user(StripeJson said) {
        return Stream.of(
                        said.at("client_reference_id"),
                        said.at("metadata", USER),
                        said.at("parent", "subscription_details", "metadata", USER))
                .flatMap(place -> Optional.ofNullable(place.text()).stream())
                .findFirst()
                .map(UserId::new)
                .orElse(null);
    }

    DisputeSnapshot dispute(StripeJson said, String customerId, @Nullable String invoiceId, Instant asOf) {
        return new DisputeSnapshot(
                said.requiredText("id"),
                customerId,
                invoiceId,
                disputeStatus(said.requiredText("status")),
                money(said, "amount"),
                said.flag("livemode"),
                asOf);
    }

    static Money money(StripeJson said, String member) {
        return new Money(said.requiredNumber(member), said.requiredText("currency"));
    }

    /** Items have periods of their own since 2025; before that the subscription had one. */
    private static Instant period(StripeJson said, StripeJson item, String member) {
        var own = item.moment(member);
        return own == null ? said.requiredMoment(member) : own;
    }

    /** A flexible subscription that is cancelled in the portal names the moment instead. */
    private static boolean endsWithPeriod(StripeJson said, Instant periodEnd) {
        var at = said.moment("cancel_at");
        return said.flag("cancel_at_period_end") || (at != null && !at.isAfter(periodEnd));
    }

    private static String priceOfPhase(StripeJson phase) {
        return phase.list("items").stream()
                .findFirst()
                .orElseThrow(() -> new IncompleteObjectException("items of a phase"))
                .requiredText("price");
    }

    private static SubscriptionStatus subscriptionStatus(String said) {
        return switch (said) {
            case "incomplete" -> SubscriptionStatus.INCOMPLETE;
            case "incomplete_expired" -> SubscriptionStatus.INCOMPLETE_EXPIRED;
            case "trialing" -> SubscriptionStatus.TRIALING;
            case "active" -> SubscriptionStatus.ACTIVE;
            case "past_due" -> SubscriptionStatus.PAST_DUE;
            case "unpaid" -> SubscriptionStatus.UNPAID;
            case "paused" -> SubscriptionStatus.PAUSED;
            case "canceled" -> SubscriptionStatus.CANCELED;
            default -> throw new IncompleteObjectException("a known status");
        };
    }

    private static CheckoutStatus checkoutStatus(String said) {
        return switch (said) {
            case "open" -> CheckoutStatus.OPEN;
            case "complete" -> CheckoutStatus.COMPLETE;
            case "expired" -> CheckoutStatus.EXPIRED;
            default -> throw new IncompleteObjectException("a known status");
        };
    }

    /** Only what takes money back is a dispute to us: any other word is no more than a question. */
    private static DisputeStatus disputeStatus(String said) {
        return switch (said) {
            case "needs_response", "under_review" -> DisputeStatus.OPEN;
            case "won" -> DisputeStatus.WON;
            case "lost" -> DisputeStatus.LOST;
            default -> DisputeStatus.INQUIRY;
        };
    }
}
