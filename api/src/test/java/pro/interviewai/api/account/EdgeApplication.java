package pro.interviewai.api.account;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.caffeine.Bucket4jCaffeine;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import pro.interviewai.api.Ids;
import pro.interviewai.api.account.password.PasswordHashing;
import pro.interviewai.api.account.provider.IdentityProviders;
import pro.interviewai.api.limit.Lane;
import pro.interviewai.api.limit.RateLimitSettings;
import pro.interviewai.api.limit.RateLimits;
import pro.interviewai.api.limit.Turnstile;
import pro.interviewai.api.problem.Outages;
import pro.interviewai.messages.account.AccountCommand;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountQuery.FindCredentials;
import pro.interviewai.messages.account.AccountQuery.FindLoginSession;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.CredentialsView;
import pro.interviewai.messages.account.LoginSessionCommand;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionClosed;
import pro.interviewai.messages.account.LoginSessionView;
import pro.interviewai.messages.account.Preferences;
import pro.interviewai.messages.account.RefreshOutcome;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.quota.Meter;
import pro.interviewai.messages.quota.QuotaQuery.FindQuota;
import pro.interviewai.messages.quota.QuotaView;
import pro.interviewai.messages.subscription.SubscriptionId;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindSubscription;
import pro.interviewai.messages.subscription.SubscriptionView;

/** The edge alone: it knows Aziza, who is confirmed, and Bob, who is not; a session is open unless it was closed. */
@SpringBootApplication
@ComponentScan({
    "pro.interviewai.api.account",
    "pro.interviewai.api.dispatch",
    "pro.interviewai.api.security",
    "pro.interviewai.api.problem",
    "pro.interviewai.api.json"
})
class EdgeApplication {
    static final String PASSWORD = "SecurePass123!";
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Bean
    @Primary
    PasswordHashing fastHashing(Turnstile hashingTurnstile) {
        return new PasswordHashing(4, hashingTurnstile);
    }

    @Bean
    RateLimits limits() {
        ProxyManager<String> buckets =
                Bucket4jCaffeine.<String>builderFor(Caffeine.newBuilder()).build();
        return new RateLimits(buckets, buckets, new RateLimitSettings(10_000, 10_000, 1000, 1000));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Ids ids() {
        return () -> UUID.randomUUID().toString();
    }

    @Bean
    EmailIndex emailIndex() {
        return email -> "index of " + email;
    }

    @Bean
    LinkTokens links() {
        return (purpose, token) -> token.equals("good")
                ? Optional.of(new LinkTokens.LinkToken(new UserId("bob"), purpose.name()))
                : Optional.empty();
    }

    @Bean
    IdentityProviders providers() {
        return mock(IdentityProviders.class);
    }

    @Bean
    Outages outages() {
        return _ -> null;
    }

    @Bean
    EventBus events() {
        return SimpleEventBus.builder().build();
    }

    @Bean
    CommandGateway commands(EventBus events) {
        CommandGateway gateway = mock(CommandGateway.class);
        when(gateway.sendAndWait(any(AccountCommand.class))).thenReturn(3L);
        when(gateway.sendAndWait(any(LoginSessionCommand.class))).thenAnswer(call -> {
            return switch (call.<LoginSessionCommand>getArgument(0)) {
                case LoginSessionCommand.CloseLoginSession close -> {
                    ClosedSessions.IDS.add(close.sessionId().value());
                    events.publish(GenericEventMessage.asEventMessage(
                            new LoginSessionClosed(close.sessionId().value(), "aziza", NOON)));
                    yield 1L;
                }
                case LoginSessionCommand.RefreshLoginSession refresh ->
                    new RefreshOutcome(
                            !ClosedSessions.IDS.contains(refresh.sessionId().value()),
                            refresh.generation() + 1,
                            Instant.now().plus(Duration.ofDays(7)));
                case LoginSessionCommand.OpenLoginSession _ -> 0L;
            };
        });
        return gateway;
    }

    @Bean
    QueryGateway queries(PasswordHashing passwords) {
        String hash;
        try (var turn = passwords.enter(Lane.PRESSING, "the start")) {
            hash = turn.hash(PASSWORD);
        }
        QueryGateway gateway = mock(QueryGateway.class);
        when(gateway.query(any(), any(ResponseType.class)))
                .thenAnswer(call -> CompletableFuture.completedFuture(
                        switch (call.getArgument(0)) {
                            case FindAccount find ->
                                Optional.of(account(find.userId().value()));
                            case FindCredentials find ->
                                person(find.emailIndex().replaceAll("index of (.*)@example.org", "$1"))
                                        .map(account -> new CredentialsView(account.id(), hash, account));
                            case FindLoginSession find ->
                                Optional.of(new LoginSessionView(
                                        find.sessionId().value(),
                                        "aziza",
                                        !ClosedSessions.IDS.contains(
                                                find.sessionId().value()),
                                        Role.USER,
                                        "Browser/1.0",
                                        NOON,
                                        NOON,
                                        Instant.now().plus(Duration.ofDays(7)),
                                        1));
                            case FindSubscription find -> SubscriptionView.none(SubscriptionId.of(find.userId()));
                            case FindQuota find ->
                                new QuotaView(
                                        Plan.FREE,
                                        find.at(),
                                        NOON,
                                        find.at(),
                                        Stream.of(Meter.values())
                                                .map(meter -> new QuotaView.Balance(meter, 3L, 0, 0, 3L))
                                                .toList());
                            default -> throw new IllegalArgumentException();
                        }));
        return gateway;
    }

    private static Optional<AccountView> person(String id) {
        return id.equals("aziza") || id.equals("bob") ? Optional.of(account(id)) : Optional.empty();
    }

    private static AccountView account(String id) {
        return new AccountView(
                id,
                id + "@example.org",
                id,
                "Karimova",
                "",
                null,
                "uz",
                Preferences.DEFAULT,
                List.of(),
                Role.USER,
                id.equals("aziza"),
                null,
                NOON,
                NOON,
                9);
    }
}
