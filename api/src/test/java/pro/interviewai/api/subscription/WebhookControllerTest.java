package pro.interviewai.api.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.SubscriptionProblem;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindOwner;
import pro.interviewai.messages.subscription.webhook.WebhookCommand.KeepWebhook;
import pro.interviewai.ports.payment.NotGenuineException;
import pro.interviewai.ports.payment.Notice;
import pro.interviewai.ports.payment.PaymentProvider;

/** A genuine message is kept for whomever it is about; any other is not looked at. */
class WebhookControllerTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final byte[] BODY = "{\"id\":\"evt_1\"}".getBytes(StandardCharsets.UTF_8);

    private final PaymentProvider provider = mock(PaymentProvider.class);
    private final CommandGateway commands = mock(CommandGateway.class);
    private final QueryGateway queries = mock(QueryGateway.class);
    private final WebhookController webhooks =
            new WebhookController(provider, new Dispatcher(commands, queries), Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void givenAForgedMessage_whenReceived_thenNothingIsKept() {
        when(provider.receive(BODY, null)).thenThrow(new NotGenuineException("no signature"));
        assertThatThrownBy(() -> webhooks.receive(BODY, null))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(SubscriptionProblem.WEBHOOK_NOT_GENUINE));
        verifyNoInteractions(commands);
    }

    @Test
    void whoIsNamedItIsKeptFor_elseTheOwnerOfTheCustomer_elseTheCustomer_elseItself() {
        when(commands.sendAndWait(any(KeepWebhook.class))).thenReturn(0L);
        owner(null);
        assertThat(subject(new UserId("ann"), "cus_1")).isEqualTo("ann");
        assertThat(subject(null, "cus_1")).isEqualTo("cus_1");
        assertThat(subject(null, null)).isEqualTo("evt_1");
        owner(new UserId("bek"));
        assertThat(subject(null, "cus_1")).isEqualTo("bek");
    }

    @Test
    void givenTheSameMessageAtOnceElsewhere_whenReceived_thenItIsAcknowledged() {
        when(commands.sendAndWait(any(KeepWebhook.class)))
                .thenThrow(new ConcurrencyException("was first"))
                .thenReturn(0L);
        when(provider.receive(BODY, "s")).thenReturn(notice(new UserId("ann"), null));
        assertThat(webhooks.receive(BODY, "s").received()).isTrue();
    }

    private String subject(@Nullable UserId user, @Nullable String customer) {
        when(provider.receive(BODY, "s")).thenReturn(notice(user, customer));
        webhooks.receive(BODY, "s");
        var kept = ArgumentCaptor.forClass(KeepWebhook.class);
        verify(commands, atLeastOnce()).sendAndWait(kept.capture());
        return kept.getValue().subject();
    }

    private void owner(@Nullable UserId owner) {
        when(queries.query(any(FindOwner.class), any(ResponseType.class)))
                .thenReturn(CompletableFuture.completedFuture(Optional.ofNullable(owner)));
    }

    private static Notice notice(@Nullable UserId user, @Nullable String customer) {
        return new Notice("evt_1", "invoice.paid", null, false, NOON, user, customer, new Notice.Unrelated());
    }
}
