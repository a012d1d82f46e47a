package pro.interviewai.command.account;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionClosed;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionOpened;
import pro.interviewai.messages.account.LoginSessionId;
import pro.interviewai.messages.account.UserId;

/** Aziza's telephone, on which she signs in at noon. */
final class LoginSessionScenario {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final UserId AZIZA = new UserId("5d0d6a2e-8d0f-8a4b-9c37-0d2f6f7f1a10");
    static final LoginSessionId TELEPHONE = new LoginSessionId("0b1a3a3c-16f0-4f0e-8f55-5d5f7b0c9a11");
    static final Instant EXPIRY = NOON.plus(Duration.ofDays(7));

    private LoginSessionScenario() {}

    static FixtureConfiguration<LoginSession> fixture() {
        return new AggregateTestFixture<>(LoginSession.class);
    }

    static LoginSessionOpened opened() {
        return new LoginSessionOpened(TELEPHONE.value(), AZIZA.value(), "Browser 1.0", EXPIRY, NOON);
    }

    static LoginSessionClosed closed(Instant at) {
        return new LoginSessionClosed(TELEPHONE.value(), AZIZA.value(), at);
    }
}
