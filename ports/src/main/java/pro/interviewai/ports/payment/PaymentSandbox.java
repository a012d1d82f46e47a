package pro.interviewai.ports.payment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.InvoiceStatus;

/**
 * What pages of ours show and do in place of the payment provider's while nothing is charged in earnest. Whoever knows
 * the id of a page may use it. A payment that is refused throws {@link PaymentRefusedException}.
 */
public interface PaymentSandbox {

    Optional<CheckoutPage> checkout(String sessionId);

    /** Lets the payment on a checkout's page end in a chosen way; none where there is no such page. */
    Optional<Played> play(String sessionId, Means means, Outcome outcome);

    Optional<Portal> portal(String portalId);

    /** Sets what later payments do; false where there is no such page. */
    boolean change(String portalId, NextPayments means);

    /** Pays, or confirms, an open invoice of whoever the page is for; false where there is none. */
    boolean pay(String portalId, String invoiceId, boolean confirm);

    /**
     * Lets the period of what somebody subscribes to end at this moment, with all that follows of it; false where there
     * is no such page.
     */
    boolean endPeriod(String portalId);

    Optional<SandboxInvoice> invoice(String invoiceId);

    /** With what somebody pays. */
    enum Means {
        @JsonProperty("card")
        CARD,
        @JsonProperty("payPal")
        PAY_PAL
    }

    /** How a payment ends. */
    enum Outcome {
        @JsonProperty("succeeds")
        SUCCEEDS,
        @JsonProperty("declined")
        DECLINED,
        /** It succeeds, a while after whoever pays was led back. */
        @JsonProperty("slow")
        SLOW,
        @JsonProperty("needsConfirmation")
        NEEDS_CONFIRMATION
    }

    /** What becomes of payments that are taken later. */
    enum NextPayments {
        @JsonProperty("succeeds")
        SUCCEEDS,
        @JsonProperty("declines")
        DECLINES,
        @JsonProperty("needsConfirmation")
        NEEDS_CONFIRMATION
    }

    /** @param amount of one period, even where a trial comes first */
    record CheckoutPage(
            String sessionId,
            Plan plan,
            BillingCycle billingCycle,
            Money amount,
            int trialDays,
            @Nullable String email,
            String status,
            boolean payPalOffered,
            URI successUrl,
            URI cancelUrl) {}

    /**
     * @param status of the checkout thereafter
     * @param redirectTo where it leads on; none while the page stays open
     * @param message the provider's word for why it stays open
     */
    record Played(
            String status,
            @Nullable URI redirectTo,
            @Nullable String message) {}

    record OpenInvoice(String invoiceId, Money due, boolean confirmationNeeded) {}

    /** @param periodEnd when the period of what somebody subscribes to ends; null where it does not run */
    record Portal(
            @Nullable NextPayments means,
            List<OpenInvoice> open,
            @Nullable Instant periodEnd,
            URI returnTo) {}

    record SandboxInvoice(@Nullable String number, Money due, Money paid, InvoiceStatus status, Instant issuedAt) {}
}
