package pro.interviewai.saga.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.Instruction;
import pro.interviewai.messages.subscription.InstructionKind;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordRefused;
import pro.interviewai.messages.subscription.SubscriptionEvent.InstructionGiven;
import pro.interviewai.messages.subscription.SubscriptionId;
import pro.interviewai.ports.payment.PaymentProvider;
import pro.interviewai.ports.payment.PaymentRefusedException;
import pro.interviewai.ports.payment.PaymentUnavailableException;
import pro.interviewai.saga.Answers;

class PaymentSagaTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final UserId USER = new UserId("user-1");
    private static final SubscriptionId ID = SubscriptionId.of(USER);

    private final Deque<RuntimeException> outages = new ArrayDeque<>();
    private final List<String> keys = new ArrayList<>();
    private final SagaTestFixture<PaymentSaga> fixture = new SagaTestFixture<>(PaymentSaga.class);

    @BeforeEach
    void provide() {
        var queries = new Answers().gateway();
        var provider = (PaymentProvider) Proxy.newProxyInstance(
                PaymentProvider.class.getClassLoader(), new Class<?>[] {PaymentProvider.class}, (_, method, sent) -> {
                    keys.add(method.getName() + " " + sent[0]);
                    throw outages.isEmpty() ? new PaymentRefusedException("card_declined") : outages.poll();
                });
        var commands = DefaultCommandGateway.builder()
                .commandBus(fixture.getCommandBus())
                .build();
        var takesOver = new TakesOver(provider, commands, CLOCK);
        fixture.registerResource(new CarriesOut(provider, takesOver, queries));
        fixture.registerResource(CLOCK);
        fixture.registerResource(commands);
    }

    @Test
    void givenARefusal_whenAnInstructionIsGiven_thenItIsRecordedAndAllIsOver() {
        fixture.givenNoPriorActivity()
                .whenPublishingA(given())
                .expectDispatchedCommands(new RecordRefused(ID, "cancel-1", "card_declined", NOON))
                .expectActiveSagas(0);
    }

    @Test
    void givenAnOutage_whenTimeElapses_thenItIsTriedAgainUnderTheSameKey() {
        outages.add(new PaymentUnavailableException("cut", null));
        fixture.givenAPublished(given())
                .whenTimeElapses(Duration.ofSeconds(2))
                .expectDispatchedCommands(new RecordRefused(ID, "cancel-1", "card_declined", NOON))
                .expectActiveSagas(0);
        assertThat(keys).containsExactly("cancelNow cancel-1", "cancelNow cancel-1");
    }

    private static InstructionGiven given() {
        var told = Instruction.about("cancel-1", InstructionKind.CANCEL_NOW, "sub_1");
        return new InstructionGiven(ID.value(), USER.value(), told, USER.value(), NOON);
    }
}
