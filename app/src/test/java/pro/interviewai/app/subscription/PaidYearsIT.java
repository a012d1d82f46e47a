package pro.interviewai.app.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.embeddedmongo.EmbeddedMongo;
import pro.interviewai.gateways.payment.sandbox.wire.Faults;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.SubscriptionCommand.CancelSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.ResumeSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.UndoCancellation;
import pro.interviewai.ports.payment.PaymentSandbox.NextPayments;

/**
 * Years of paying, moment by moment: everything that happens in them is in a list that somebody has read and approved, and
 * nothing else happens. What is found instead of it is left in {@code target/years}.
 */
class PaidYearsIT {
    @TempDir
    private static Path folder;

    private static EmbeddedMongo mongo;
    private static MongoClient client;

    @BeforeAll
    static void start() {
        mongo = EmbeddedMongo.start(EmbeddedMongo.Settings.in(folder));
        client = MongoClients.create(mongo.connectionString());
    }

    @AfterAll
    static void stop() {
        client.close();
        mongo.close();
    }

    /** The trial ends on the 31st of January of a leap year, and summer time begins and ends in the months after. */
    @Test
    void fromATrialThroughAFailedPaymentUpAndDownToTheEnd() throws IOException {
        try (var life = new PaidLife("2028-01-24T10:00:00Z", client, "course", Faults.NONE)) {
            var diary = life.diary();
            diary.begin("An interview on the free plan, then seven days of pro to try");
            life.interviews("free");
            life.pays(life.goesToPay("checkout-1", Plan.PRO, BillingCycle.MONTHLY));
            life.interviews("trial");
            diary.begin("The trial ends on the 31st and is paid");
            life.until("2028-02-10T00:00:00Z");
            life.interviews("february");
            diary.begin("A month without a 31st, then one that has it");
            life.until("2028-03-31T09:59:59Z");
            diary.begin("The card is declined");
            life.nextPayments(NextPayments.DECLINES);
            life.until("2028-04-05T08:00:00Z");
            assertThat(life.view().trouble()).isNotNull();
            diary.begin("Another card, and the next try succeeds");
            life.nextPayments(NextPayments.SUCCEEDS);
            life.until("2028-04-15T12:00:00Z");
            diary.begin("Up to elite at once");
            life.changes("up", Plan.ELITE);
            life.until("2028-04-20T12:00:00Z");
            diary.begin("Down to pro when the period ends");
            life.changesAtPeriodEnd("down", Plan.PRO);
            life.until("2028-06-10T12:00:00Z");
            life.interviews("june");
            diary.begin("Cancelled, taken back, cancelled again");
            life.does(new CancelSubscription(PaidLife.ID, PaidLife.USER, "cancel-1", life.now()));
            life.until("2028-06-11T12:00:00Z");
            life.does(new UndoCancellation(PaidLife.ID, PaidLife.USER, "undo-1", life.now()));
            life.until("2028-06-12T12:00:00Z");
            life.does(new CancelSubscription(PaidLife.ID, PaidLife.USER, "cancel-2", life.now()));
            diary.begin("It ends with its month, and nothing happens in the rest of the year");
            life.until("2029-01-24T10:00:00Z");
            life.interviews("after");
            expect("course", diary);
        }
    }

    @Test
    void aYearThatBeginsOnTheTwentyNinthOfFebruary() throws IOException {
        try (var life = new PaidLife("2028-02-22T23:30:00Z", client, "leap", Faults.NONE)) {
            life.diary().begin("A trial until the 29th of February, then years");
            life.pays(life.goesToPay("checkout-1", Plan.ELITE, BillingCycle.ANNUAL));
            life.until("2029-02-28T23:00:00Z");
            life.diary().begin("A year that has no 29th");
            life.until("2031-03-01T00:00:00Z");
            life.diary().begin("It ends on the 29th of the next leap year");
            life.does(new CancelSubscription(PaidLife.ID, PaidLife.USER, "cancel", life.now()));
            life.until("2033-01-01T00:00:00Z");
            expect("leap", life.diary());
        }
    }

    /** Nobody pays, and the grace ends with the retries. */
    @Test
    void aPaymentThatKeepsFailingEndsInTheFreePlan() throws IOException {
        try (var life = new PaidLife("2027-10-31T00:30:00Z", client, "dunning", Faults.NONE)) {
            life.diary().begin("The trial ends while the clocks are put back");
            life.pays(life.goesToPay("checkout-1", Plan.PRO, BillingCycle.MONTHLY));
            life.until("2027-12-01T00:00:00Z");
            life.diary().begin("The bank wants a confirmation, which nobody gives");
            life.nextPayments(NextPayments.NEEDS_CONFIRMATION);
            life.until("2028-03-01T00:00:00Z");
            assertThat(life.view().trouble()).isNull();
            life.diary().begin("Pro again, without another trial");
            life.nextPayments(NextPayments.SUCCEEDS);
            life.pays(life.goesToPay("checkout-2", Plan.PRO, BillingCycle.MONTHLY));
            life.until("2028-03-20T00:00:00Z");
            assertThat(life.view().trouble())
                    .as("what the former one left unpaid")
                    .isNull();
            expect("dunning", life.diary());
        }
    }

    /** The trial ends without a card, pauses, and goes on half a year later. */
    @Test
    void aTrialWithoutMeansOfPaymentPausesAndIsResumed() throws IOException {
        try (var life = new PaidLife("2028-08-24T06:00:00Z", client, "paused", Faults.NONE)) {
            life.diary().begin("The card is taken away during the trial");
            life.pays(life.goesToPay("checkout-1", Plan.PRO, BillingCycle.MONTHLY));
            life.losesTheCard();
            life.until("2029-02-28T12:00:00Z");
            life.diary().begin("Another card, and it goes on");
            life.nextPayments(NextPayments.SUCCEEDS);
            life.does(new ResumeSubscription(PaidLife.ID, PaidLife.USER, "resume", life.now()));
            life.until("2029-04-01T00:00:00Z");
            expect("paused", life.diary());
        }
    }

    private static void expect(String name, Diary diary) throws IOException {
        var found = String.join("\n", diary.lines()).strip() + "\n";
        var written = Path.of("target", "years", name + ".txt");
        Files.createDirectories(written.getParent());
        Files.writeString(written, found);
        try (var approved = PaidYearsIT.class.getResourceAsStream("/years/" + name + ".txt")) {
            assertThat(approved).as("somebody has approved of " + written).isNotNull();
            assertThat(found).isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
