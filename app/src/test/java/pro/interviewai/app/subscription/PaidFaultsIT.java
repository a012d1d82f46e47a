package pro.interviewai.app.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.embeddedmongo.EmbeddedMongo;
import pro.interviewai.gateways.payment.sandbox.wire.Faults;
import pro.interviewai.gateways.payment.sandbox.wire.Faults.Fault;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.SubscriptionCommand.CancelSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.UndoChange;
import pro.interviewai.ports.payment.PaymentSandbox.NextPayments;

/**
 * The same months with the payment provider, over Stripe's own protocol and library, while it fails in each way in which
 * it can, at each moment at which it can: in the end both sides are where they would be without, and nothing was taken or
 * paid back twice.
 */
class PaidFaultsIT {
    private static final List<Fault> PASSING =
            List.of(Fault.TOO_MANY, Fault.CUT_BEFORE, Fault.BROKEN, Fault.KEY_IN_USE);
    private static final List<Fault> ALL =
            Stream.concat(Stream.of(Fault.CUT_AFTER), PASSING.stream()).toList();
    private static final int SEEDS = 6;

    @TempDir
    private static Path folder;

    private static EmbeddedMongo mongo;
    private static MongoClient client;
    private static int lives;

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

    @Test
    void whicheverRequestFails_andHowever_theEndIsTheSame() {
        var asked = new ArrayList<String>();
        var undisturbed = end(listening(asked), _ -> {});
        assertThat(undisturbed.charged()).hasSize(6);
        assertThat(undisturbed.underWay()).isEmpty();
        var softly = new SoftAssertions();
        for (var request = 0; request < asked.size(); request++) {
            for (var fault : faultsOf(asked.get(request), request)) {
                softly.assertThat(end(failing(request, fault), _ -> {}))
                        .as("%s at request %d, %s", fault, request, asked.get(request))
                        .isEqualTo(undisturbed);
            }
        }
        softly.assertAll();
    }

    @Test
    void whateverFails_asChanceHasIt_theEndIsTheSame() {
        var undisturbed = end(Faults.NONE, _ -> {});
        var softly = new SoftAssertions();
        for (var seed = 0L; seed < SEEDS; seed++) {
            var requests = new Random(seed);
            var messages = new Random(-seed - 1);
            softly.assertThat(end(
                            (_, _) -> requests.nextInt(4) == 0 ? ALL.get(requests.nextInt(ALL.size())) : Fault.NONE,
                            life -> life.door((body, signature) -> switch (messages.nextInt(4)) {
                                case 0 -> false;
                                case 1 -> {
                                    life.core().take(body, signature);
                                    yield false;
                                }
                                default -> life.core().take(body, signature);
                            })))
                    .as("seed %d", seed)
                    .isEqualTo(undisturbed);
        }
        softly.assertAll();
    }

    @Test
    void ifNoMessageEverComes_theEndIsTheSame() {
        var undisturbed = end(Faults.NONE, _ -> {});
        assertThat(end(Faults.NONE, life -> {
                    life.door((_, _) -> true);
                    life.reconcilesRegularly();
                }))
                .isEqualTo(undisturbed);
    }

    @Test
    void aDeclinedUpgradeCostsNothingAndChangesNothing() {
        var declined = new ArrayList<String>();
        Faults card = (method, path) -> {
            var isChange = method.equals("POST") && path.startsWith("subscriptions/") && declined.isEmpty();
            if (isChange) {
                declined.add(path);
            }
            return isChange ? Fault.DECLINED : Fault.NONE;
        };
        try (var life = new PaidLife("2028-01-31T10:00:00Z", client, "declined", card)) {
            life.pays(life.goesToPay("checkout-1", Plan.PRO, BillingCycle.MONTHLY));
            life.until("2028-02-20T12:00:00Z");
            var before = PaidEnd.of(life);
            life.changes("up-1", Plan.ELITE);
            assertThat(declined).hasSize(1);
            assertThat(PaidEnd.of(life)).isEqualTo(before);
            assertThat(life.view().refused())
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo("card_declined"));
            life.until("2028-02-21T12:00:00Z");
            assertThat(PaidEnd.of(life)).as("nobody tries it again by itself").isEqualTo(before);
            life.changes("up-2", Plan.ELITE);
            assertThat(life.view().plan()).isEqualTo(Plan.ELITE);
        }
    }

    private static PaidEnd end(Faults faults, Consumer<PaidLife> disturbed) {
        lives++;
        try (var life = new PaidLife("2028-01-31T10:00:00Z", client, "life" + lives, faults)) {
            disturbed.accept(life);
            live(life);
            return PaidEnd.of(life);
        }
    }

    private static void live(PaidLife life) {
        life.goesToPay("checkout-1", Plan.ELITE, BillingCycle.MONTHLY);
        life.pays(life.goesToPay("checkout-2", Plan.PRO, BillingCycle.MONTHLY));
        until(life, "2028-02-20T12:00:00Z");
        life.changes("up", Plan.ELITE);
        until(life, "2028-02-25T12:00:00Z");
        life.changesAtPeriodEnd("down-1", Plan.PRO);
        until(life, "2028-02-26T12:00:00Z");
        life.does(new UndoChange(PaidLife.ID, PaidLife.USER, "undo", life.now()));
        until(life, "2028-02-27T12:00:00Z");
        life.changesAtPeriodEnd("down-2", Plan.PRO);
        until(life, "2028-03-20T12:00:00Z");
        life.nextPayments(NextPayments.DECLINES);
        until(life, "2028-04-11T12:00:00Z");
        life.nextPayments(NextPayments.SUCCEEDS);
        until(life, "2028-04-20T12:00:00Z");
        life.does(new CancelSubscription(PaidLife.ID, PaidLife.USER, "cancel", life.now()));
        until(life, "2028-05-10T12:00:00Z");
        life.pays(life.goesToPay("checkout-3", Plan.PRO, BillingCycle.MONTHLY));
        until(life, "2028-05-11T12:00:00Z");
        life.isPaidBack("refund");
        until(life, "2028-06-20T12:00:00Z");
    }

    /** Whatever waits for an administrator on the way is tried again within half a day. */
    private static void until(PaidLife life, String end) {
        life.until(life.now().plusSeconds(40_000));
        life.casesAreTriedAgain();
        life.until(end);
        life.casesAreTriedAgain();
    }

    /** What changes something is cut off after it was done, and whatever is asked fails in one of the other ways. */
    private static List<Fault> faultsOf(String request, int number) {
        var one = PASSING.get(number % PASSING.size());
        return request.startsWith("GET ") ? List.of(one) : List.of(Fault.CUT_AFTER, one);
    }

    private static Faults listening(List<String> asked) {
        return (method, path) -> {
            asked.add(method + " " + path);
            return Fault.NONE;
        };
    }

    /** Java itself sends a request once more that was cut off, so two in a row fail. */
    private static Faults failing(int request, Fault fault) {
        var count = new int[1];
        return (_, _) -> {
            var present = count[0]++;
            return present == request || present == request + 1 ? fault : Fault.NONE;
        };
    }
}
