package pro.interviewai.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.BillingReason;
import pro.interviewai.messages.subscription.CaseReason;
import pro.interviewai.messages.subscription.CaseView;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.Instruction;
import pro.interviewai.messages.subscription.InstructionKind;
import pro.interviewai.messages.subscription.InvoiceSnapshot;
import pro.interviewai.messages.subscription.InvoiceStatus;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseParked;
import pro.interviewai.messages.subscription.SubscriptionEvent.CheckoutEnded;
import pro.interviewai.messages.subscription.SubscriptionEvent.CheckoutOpened;
import pro.interviewai.messages.subscription.SubscriptionEvent.CheckoutRequested;
import pro.interviewai.messages.subscription.SubscriptionEvent.EnterpriseRequested;
import pro.interviewai.messages.subscription.SubscriptionEvent.EntitlementChanged;
import pro.interviewai.messages.subscription.SubscriptionEvent.InstructionCarriedOut;
import pro.interviewai.messages.subscription.SubscriptionEvent.InstructionGiven;
import pro.interviewai.messages.subscription.SubscriptionEvent.InvoiceTakenOver;
import pro.interviewai.messages.subscription.SubscriptionEvent.PaymentFailed;
import pro.interviewai.messages.subscription.SubscriptionEvent.SubscriptionTakenOver;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindCases;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindInvoices;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindOwner;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindPayments;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindSubscription;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionStatus;
import pro.interviewai.messages.subscription.SubscriptionView;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.ReadModelLab;

class SubscriptionProjectionIT {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofDays(31));
    private static final UserId ANN = new UserId("ann");
    private static final String ID = "subscription-ann";
    private static final Money PRICE = new Money(1499, "usd");
    private static final String URL = "https://pay.example/secret-page";
    private static final Instruction OPEN = Instruction.openCheckout(
            "c-1", Plan.PRO, BillingCycle.MONTHLY, 7, "https://our.example/a", "https://our.example/b");

    @TempDir
    private Path folder;

    private ReadModelLab lab;
    private SubscriptionProjection projection;
    private SubscriptionQueries queries;

    @BeforeEach
    void open() {
        lab = new ReadModelLab(folder);
        var store = new SubscriptionStore(lab.mongo(), lab.writer(), lab.sealer(), new Awaiter(), lab.json());
        projection = new SubscriptionProjection(store);
        queries = new SubscriptionQueries(store);
        lab.happened(
                ID,
                new CheckoutRequested(ID, "ann", "c-1", Plan.PRO, BillingCycle.MONTHLY, 7, PRICE, NOON),
                new InstructionGiven(ID, "ann", OPEN, "ann", NOON),
                new CheckoutOpened(ID, "ann", "c-1", "cs_1", "cus_1", URL, LATER, NOON),
                new InstructionCarriedOut(ID, "ann", "c-1", InstructionKind.OPEN_CHECKOUT, NOON),
                new CheckoutEnded(ID, "ann", "c-1", CheckoutStatus.COMPLETE, NOON),
                new SubscriptionTakenOver(ID, "ann", snapshot(), NOON),
                new EntitlementChanged(ID, "ann", "e-1", Plan.PRO, NOON, NOON, NOON),
                new InvoiceTakenOver(ID, "ann", invoice("in_0", InvoiceStatus.PAID, 0), NOON),
                new InvoiceTakenOver(ID, "ann", invoice("in_1", InvoiceStatus.PAID, 1499), NOON),
                new InvoiceTakenOver(ID, "ann", invoice("in_2", InvoiceStatus.OPEN, 0), NOON),
                new PaymentFailed(ID, "ann", "in_2", PRICE, LATER, NOON),
                new CaseParked(ID, "ann", "evt_9", CaseReason.OTHER_AMOUNT, "in_9", NOON),
                new EnterpriseRequested(ID, "ann", "request-1", "Acme", "We are secret-forty.", LATER),
                new CaseParked(ID, "ann", "request-1", CaseReason.ENTERPRISE_REQUESTED, "request-1", LATER));
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void whileTheCheckoutIsOpen_itsPageIsRead_sealedInTheStore() throws Exception {
        lab.deliver(0, projection);
        lab.deliver(1, projection);
        assertThat(read().pendingInstructions()).containsExactly(OPEN);
        lab.deliver(2, projection);
        lab.deliver(3, projection);
        var checkout = read().checkout();
        assertThat(checkout).isNotNull();
        assertThat(checkout.url()).isEqualTo(URL);
        assertThat(read().pendingInstructions()).isEmpty();
        assertThat(bytes())
                .allSatisfy(document -> assertThat(
                                new String(document.getByteBuffer().array(), StandardCharsets.UTF_8))
                        .doesNotContain("secret-page"));
    }

    @Test
    void afterAll_whatIsSubscribedOwedAndPaidIsRead() throws Exception {
        lab.deliverAllTo(projection);
        var view = read();
        assertThat(view.plan()).isEqualTo(Plan.PRO);
        assertThat(view.current()).isEqualTo(snapshot());
        assertThat(view.trialUsed()).isTrue();
        assertThat(view.version()).isEqualTo(13);
        assertThat(view.trouble()).isEqualTo(new SubscriptionView.PaymentTrouble("in_2", PRICE, false, NOON, LATER));
        assertThat(queries.handle(new FindOwner("cus_1"))).contains(ANN);
        assertThat(queries.handle(new FindInvoices(ANN, 0, 10)).total()).isEqualTo(3);
        assertThat(queries.handle(new FindPayments(ANN, 0, 10)).total()).isEqualTo(1);
        assertThat(queries.handle(new FindInvoices(new UserId("bek"), 0, 10)).total())
                .isZero();
    }

    @Test
    void whoeverAsksForThePlanOfAgreedPrice_isReadByAdministrators_sealedInTheStore() throws Exception {
        lab.deliverAllTo(projection);
        assertThat(queries.handle(new FindCases(0, 10)).cases())
                .extracting(CaseView::detail)
                .containsExactly("Acme: We are secret-forty.", "in_9");
        assertThat(lab.bytesOf(CaseDocument.COLLECTION))
                .allSatisfy(document -> assertThat(
                                new String(document.getByteBuffer().array(), StandardCharsets.UTF_8))
                        .doesNotContain("secret-forty"));
    }

    @Test
    void anEventDeliveredTwiceOrLateChangesNothing() throws Exception {
        lab.deliverAllTo(projection);
        var once = bytes();
        for (var event : new int[] {13, 12, 11, 0, 10, 5, 2, 8, 4}) {
            lab.deliver(event, projection);
            assertThat(bytes()).as("after event " + event).isEqualTo(once);
        }
    }

    @Test
    void aFullReplayGivesTheSameBytes() throws Exception {
        lab.deliverAllTo(projection);
        var before = bytes();
        projection.reset();
        assertThat(bytes()).isEmpty();
        lab.deliverAllTo(projection);
        assertThat(before).hasSize(7);
        assertThat(bytes()).isEqualTo(before);
    }

    private SubscriptionView read() {
        return queries.handle(new FindSubscription(ANN));
    }

    private List<RawBsonDocument> bytes() {
        var all = new ArrayList<RawBsonDocument>();
        for (var collection : List.of(
                SubscriptionDocument.COLLECTION,
                InvoiceDocument.COLLECTION,
                CaseDocument.COLLECTION,
                OwnerDocument.COLLECTION)) {
            all.addAll(lab.bytesOf(collection));
        }
        return all;
    }

    private static SubscriptionSnapshot snapshot() {
        return new SubscriptionSnapshot(
                "sub_1",
                "cus_1",
                SubscriptionStatus.ACTIVE,
                "price_1",
                Plan.PRO,
                BillingCycle.MONTHLY,
                NOON,
                NOON,
                NOON,
                LATER,
                false,
                NOON,
                null,
                null,
                false,
                NOON);
    }

    private static InvoiceSnapshot invoice(String id, InvoiceStatus status, long paid) {
        var none = new Money(0, "usd");
        return new InvoiceSnapshot(
                id,
                null,
                "cus_1",
                "sub_1",
                status,
                BillingReason.CREATE,
                PRICE,
                new Money(paid, "usd"),
                none,
                1,
                null,
                false,
                NOON,
                LATER,
                NOON,
                null,
                false,
                NOON);
    }
}
