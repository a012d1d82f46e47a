package pro.interviewai.api.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.api.security.SignedInAuthentication;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.LoginSessionId;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.plan.PlanCatalogue;
import pro.interviewai.messages.plan.PlanFeature;
import pro.interviewai.messages.plan.PlanLimits;
import pro.interviewai.messages.plan.PlanOffer;
import pro.interviewai.messages.quota.QuotaQuery.FindQuota;
import pro.interviewai.messages.quota.QuotaView;
import pro.interviewai.messages.subscription.SubscriptionProblem;

/** Who lacks a feature is told which plan has it; nobody else is held up, nor asked for on routes that need none. */
class FeatureGateTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final QueryGateway queries = mock(QueryGateway.class);
    private final FeatureGate gate = new FeatureGate(
            new Dispatcher(mock(CommandGateway.class), queries),
            new PlanCatalogue(Stream.of(Plan.values())
                    .map(plan -> new PlanOffer(
                            plan,
                            null,
                            null,
                            0,
                            plan.ordinal() >= Plan.ELITE.ordinal() ? Set.of(PlanFeature.ADVANCED_AI) : Set.of(),
                            new PlanLimits(1, 1, 1, 1)))
                    .toList()),
            Clock.fixed(NOON, ZoneOffset.UTC));

    /** Routes. */
    private static final class Routes {
        @NeedsFeature(PlanFeature.ADVANCED_AI)
        public void advanced() {}

        @NeedsFeature(PlanFeature.STEALTH_MODE)
        public void nobodyHas() {}

        public void open() {}
    }

    @BeforeEach
    void signIn() {
        var ann = new SignedIn(new UserId("ann"), new LoginSessionId("session"), Role.USER);
        SecurityContextHolder.getContext().setAuthentication(new SignedInAuthentication(ann));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoseSmallerPlanLacksIt_isToldTheSmallestThatHasIt() {
        on(Plan.PRO);
        assertThatThrownBy(() -> call("advanced")).isInstanceOfSatisfying(ProblemException.class, refused -> {
            assertThat(refused.problem()).isEqualTo(SubscriptionProblem.PLAN_LACKS_FEATURE);
            assertThat(refused.members()).isEqualTo(Map.of("feature", PlanFeature.ADVANCED_AI, "plan", Plan.ELITE));
        });
    }

    @Test
    void whoHasIt_getsIn_asDoesAnybodyWhereNothingIsNeeded() throws NoSuchMethodException {
        on(Plan.ELITE);
        assertThat(call("advanced")).isTrue();
        on(Plan.FREE);
        assertThat(call("open")).isTrue();
    }

    @Test
    void whatNoPlanHas_isRefusedWithoutOne() {
        on(Plan.ENTERPRISE);
        assertThatThrownBy(() -> call("nobodyHas"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.members()).containsOnlyKeys("feature"));
    }

    private boolean call(String route) throws NoSuchMethodException {
        return gate.preHandle(
                mock(HttpServletRequest.class),
                mock(HttpServletResponse.class),
                new HandlerMethod(new Routes(), Routes.class.getMethod(route)));
    }

    @SuppressWarnings("unchecked")
    private void on(Plan plan) {
        when(queries.query(any(FindQuota.class), any(ResponseType.class)))
                .thenReturn(CompletableFuture.completedFuture(new QuotaView(plan, NOON, NOON, NOON, List.of())));
    }
}
