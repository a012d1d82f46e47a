package pro.interviewai.app.subscription;

import java.time.Instant;
import java.util.List;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.BillingReason;
import pro.interviewai.messages.subscription.CaseReason;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.DisputeSnapshot;
import pro.interviewai.messages.subscription.DisputeStatus;
import pro.interviewai.messages.subscription.Instruction;
import pro.interviewai.messages.subscription.InstructionKind;
import pro.interviewai.messages.subscription.InvoiceSnapshot;
import pro.interviewai.messages.subscription.InvoiceStatus;
import pro.interviewai.messages.subscription.PendingChange;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseClosed;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseParked;
import pro.interviewai.messages.subscription.SubscriptionEvent.CheckoutEnded;
import pro.interviewai.messages.subscription.SubscriptionEvent.CheckoutOpened;
import pro.interviewai.messages.subscription.SubscriptionEvent.CheckoutRequested;
import pro.interviewai.messages.subscription.SubscriptionEvent.ConfirmationNeeded;
import pro.interviewai.messages.subscription.SubscriptionEvent.DisputeTakenOver;
import pro.interviewai.messages.subscription.SubscriptionEvent.EnterpriseRequested;
import pro.interviewai.messages.subscription.SubscriptionEvent.EntitlementChanged;
import pro.interviewai.messages.subscription.SubscriptionEvent.InstructionCarriedOut;
import pro.interviewai.messages.subscription.SubscriptionEvent.InstructionGiven;
import pro.interviewai.messages.subscription.SubscriptionEvent.InstructionRefused;
import pro.interviewai.messages.subscription.SubscriptionEvent.InvoiceTakenOver;
import pro.interviewai.messages.subscription.SubscriptionEvent.PaymentFailed;
import pro.interviewai.messages.subscription.SubscriptionEvent.PaymentRecovered;
import pro.interviewai.messages.subscription.SubscriptionEvent.PlanAgreed;
import pro.interviewai.messages.subscription.SubscriptionEvent.SecondSubscriptionFound;
import pro.interviewai.messages.subscription.SubscriptionEvent.SubscriptionTakenOver;
import pro.interviewai.messages.subscription.SubscriptionEvent.TrialEnding;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionStatus;

/** One event of each kind, with something in each place. */
final class SubscriptionExamples {
    static final String USER = "018f0000-0000-7000-8000-000000000001";
    static final Instant AT = Instant.parse("2026-01-02T03:04:05.678Z");
    static final Instant LATER = Instant.parse("2026-02-02T03:04:05Z");
    static final Money PRICE = new Money(1499, "usd");
    static final Instruction INSTRUCTION = new Instruction(
            "instruction-1",
            InstructionKind.CHANGE_PLAN,
            "sub_1",
            Plan.ELITE,
            BillingCycle.ANNUAL,
            7,
            PRICE,
            AT,
            "https://app.example/return",
            "https://app.example/plans");

    private static final String ADMINISTRATOR = "018f0000-0000-7000-8000-000000000004";
    private static final String ID = "subscription-" + USER;
    private static final SubscriptionSnapshot SUBSCRIPTION = new SubscriptionSnapshot(
            "sub_1",
            "cus_1",
            SubscriptionStatus.PAST_DUE,
            "price_1",
            Plan.ELITE,
            BillingCycle.ANNUAL,
            AT,
            AT,
            AT,
            LATER,
            true,
            AT,
            LATER,
            new PendingChange(Plan.PRO, BillingCycle.MONTHLY, LATER),
            true,
            AT);
    private static final InvoiceSnapshot INVOICE = new InvoiceSnapshot(
            "in_1",
            "A-0001",
            "cus_1",
            "sub_1",
            InvoiceStatus.PAID,
            BillingReason.CYCLE,
            PRICE,
            PRICE,
            new Money(500, "usd"),
            2,
            LATER,
            true,
            AT,
            LATER,
            AT,
            AT,
            true,
            AT);

    static final List<SubscriptionEvent> ALL = List.of(
            new CheckoutRequested(ID, USER, "checkout-1", Plan.PRO, BillingCycle.MONTHLY, 7, PRICE, AT),
            new CheckoutOpened(ID, USER, "checkout-1", "cs_1", "cus_1", "https://pay.example/cs_1", LATER, AT),
            new CheckoutEnded(ID, USER, "checkout-1", CheckoutStatus.COMPLETE, AT),
            new InstructionGiven(ID, USER, INSTRUCTION, ADMINISTRATOR, AT),
            new InstructionCarriedOut(ID, USER, "instruction-0", InstructionKind.REFUND, AT),
            new InstructionRefused(ID, USER, "instruction-0", InstructionKind.RESUME, "card_declined", AT),
            new SubscriptionTakenOver(ID, USER, SUBSCRIPTION, LATER),
            new InvoiceTakenOver(ID, USER, INVOICE, LATER),
            new DisputeTakenOver(
                    ID,
                    USER,
                    new DisputeSnapshot("dp_1", "cus_1", "in_1", DisputeStatus.INQUIRY, PRICE, true, AT),
                    LATER),
            new EntitlementChanged(ID, USER, USER + "-1", Plan.ELITE, AT, AT, LATER),
            new PaymentFailed(ID, USER, "in_1", PRICE, LATER, AT),
            new ConfirmationNeeded(ID, USER, "in_1", PRICE, AT),
            new PaymentRecovered(ID, USER, "in_1", LATER),
            new TrialEnding(ID, USER, LATER, AT),
            new SecondSubscriptionFound(ID, USER, "sub_2", AT),
            new CaseParked(ID, USER, "webhook-evt_1", CaseReason.UNKNOWN_OWNER, "invoice.paid", AT),
            new CaseClosed(ID, USER, "webhook-evt_0", true, ADMINISTRATOR, LATER),
            new EnterpriseRequested(ID, USER, "request-1", "Acme", "We are forty \ud83d\ude00", AT),
            new PlanAgreed(ID, USER, Plan.ENTERPRISE, ADMINISTRATOR, LATER));

    private SubscriptionExamples() {}
}
