package pro.interviewai.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.messages.account.AccountEvent.RoleChanged;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionClosed;
import pro.interviewai.messages.account.LoginSessionId;
import pro.interviewai.messages.account.LoginSessionView;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.testing.Patience;

class OpenSessionsTest {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final LoginSessionId LAPTOP = new LoginSessionId("laptop");
    private static final UserId ANN = new UserId("ann");

    private final SimpleEventBus events = SimpleEventBus.builder().build();
    private final QueryGateway queries = mock(QueryGateway.class);
    private final AtomicInteger reads = new AtomicInteger();
    private final Clock clock = mock(Clock.class);
    private final OpenSessions sessions =
            new OpenSessions(new Dispatcher(mock(CommandGateway.class), queries), events, clock);
    private volatile boolean open = true;
    private volatile Role role = Role.USER;

    @BeforeEach
    void givenASignedInDevice() {
        when(clock.instant()).thenReturn(NOON);
        when(queries.query(any(), any(ResponseType.class))).thenAnswer(_ -> {
            reads.incrementAndGet();
            return CompletableFuture.completedFuture(Optional.of(new LoginSessionView(
                    LAPTOP.value(), ANN.value(), open, role, "", NOON, NOON, NOON.plusSeconds(60), 1)));
        });
    }

    @Test
    void whenAskedAgainAtOnce_thenNobodyReads() {
        assertThat(sessions.isOpen(LAPTOP, ANN)).isTrue();
        assertThat(sessions.isOpen(LAPTOP, ANN)).isTrue();
        assertThat(reads).hasValue(1);
    }

    @Test
    void whenSignedOutHere_thenItIsKnownAtOnce() {
        sessions.isOpen(LAPTOP, ANN);
        open = false;
        events.publish(GenericEventMessage.asEventMessage(new LoginSessionClosed(LAPTOP.value(), ANN.value(), NOON)));
        assertThat(sessions.isOpen(LAPTOP, ANN)).isFalse();
    }

    @Test
    void whileTheReadModelIsLate_thenItIsReadEachTime() {
        events.publish(GenericEventMessage.asEventMessage(new LoginSessionClosed(LAPTOP.value(), ANN.value(), NOON)));
        assertThat(sessions.isOpen(LAPTOP, ANN))
                .as("as the read model still has it")
                .isTrue();
        open = false;
        assertThat(sessions.isOpen(LAPTOP, ANN)).isFalse();
    }

    @Test
    void whenARoleIsTakenAwayHere_thenItEndsAtOnce() {
        role = Role.ADMIN;
        assertThat(sessions.roleOn(LAPTOP, ANN)).contains(Role.ADMIN);
        role = Role.USER;
        events.publish(
                GenericEventMessage.asEventMessage(new RoleChanged(ANN.value(), Role.ADMIN, Role.USER, "root", NOON)));
        assertThat(sessions.roleOn(LAPTOP, ANN)).contains(Role.USER);
    }

    @Test
    void whenSignedOutOnAnotherNode_thenItIsKnownSoon() {
        sessions.isOpen(LAPTOP, ANN);
        open = false;
        Patience.until("the end is known", () -> !sessions.isOpen(LAPTOP, ANN));
    }

    @Test
    void whenItsTimeIsOver_thenItIsNotOpen_whateverIsRemembered() {
        assertThat(sessions.isOpen(LAPTOP, ANN)).isTrue();
        when(clock.instant()).thenReturn(NOON.plusSeconds(60));
        assertThat(sessions.isOpen(LAPTOP, ANN)).isFalse();
    }

    @Test
    void whenSomebodyElseAsksWithIt_thenItIsNotTheirs() {
        assertThat(sessions.isOpen(LAPTOP, ANN)).isTrue();
        assertThat(sessions.isOpen(LAPTOP, new UserId("bob"))).isFalse();
    }
}
