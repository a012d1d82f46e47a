package pro.interviewai.api.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionStatus;
import pro.interviewai.ports.payment.Notice;

/** Stored messages say the same in any order. */
class ScratchEntitlementTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void givenMessagesOfOneSecond_whenReadInAnyOrder_thenTheLaterInLifeHolds() {
        var notices = List.of(
                notice("evt_3", "customer.subscription.created", 0, SubscriptionStatus.INCOMPLETE, Plan.PRO),
                notice("evt_2", "customer.subscription.updated", 0, SubscriptionStatus.ACTIVE, Plan.PRO),
                notice("evt_1", "customer.subscription.updated", 0, SubscriptionStatus.TRIALING, Plan.PRO));
        assertInAnyOrder(notices, new ScratchEntitlement(Plan.PRO, SubscriptionStatus.ACTIVE));
    }

    @Test
    void givenAnEnd_whenReadInAnyOrder_thenNothingIsLeft() {
        var notices = List.of(
                notice("evt_1", "customer.subscription.created", 0, SubscriptionStatus.ACTIVE, Plan.ELITE),
                notice("evt_2", "customer.subscription.updated", 5, SubscriptionStatus.PAST_DUE, Plan.ELITE),
                notice("evt_3", "customer.subscription.deleted", 5, SubscriptionStatus.CANCELED, Plan.ELITE));
        assertInAnyOrder(notices, new ScratchEntitlement(Plan.FREE, null));
    }

    private static void assertInAnyOrder(List<Notice> notices, ScratchEntitlement expected) {
        for (var seed = 0; seed < 50; seed++) {
            var shuffled = new ArrayList<>(notices);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(ScratchEntitlement.after(shuffled)).as("seed " + seed).isEqualTo(expected);
        }
    }

    private static Notice notice(String id, String type, int seconds, SubscriptionStatus status, Plan plan) {
        var said = NOON.plusSeconds(seconds);
        var snapshot = new SubscriptionSnapshot(
                "sub_1",
                "cus_1",
                status,
                "price_1",
                plan,
                BillingCycle.MONTHLY,
                NOON,
                NOON,
                NOON,
                NOON.plus(Duration.ofDays(31)),
                false,
                null,
                null,
                null,
                false,
                said);
        return new Notice(id, type, null, false, said, null, "cus_1", new Notice.AboutSubscription(snapshot));
    }
}
