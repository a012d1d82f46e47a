package pro.interviewai.command.account;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.AccountCommand.RegisterAccount;
import pro.interviewai.messages.account.AccountCommand.RegisterAdministrator;
import pro.interviewai.messages.account.AccountCommand.RequestVerification;
import pro.interviewai.messages.account.AccountCommand.VerifyEmail;
import pro.interviewai.messages.account.AccountEvent.AccountRegistered;
import pro.interviewai.messages.account.AccountEvent.EmailVerified;
import pro.interviewai.messages.account.AccountEvent.TermsAccepted;
import pro.interviewai.messages.account.AccountEvent.VerificationRequested;
import pro.interviewai.messages.account.EmailAddressEvent.EmailClaimed;
import pro.interviewai.messages.account.EmailAddressEvent.EmailReleased;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.account.UserId;

/** Aziza, who registers at noon. */
final class AccountScenario {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final UserId AZIZA = new UserId("5d0d6a2e-8d0f-8a4b-9c37-0d2f6f7f1a10");
    static final Duration LINK_LIFE = Duration.ofHours(24);

    static final String EMAIL = "aziza@example.org";
    static final String INDEX = "a1b2c3";

    private AccountScenario() {}

    static FixtureConfiguration<Account> fixture() {
        return fixture(new EmailClaimed[] {claimed()});
    }

    /** @param claims addresses that are taken already */
    static FixtureConfiguration<Account> fixture(EmailClaimed... claims) {
        var fixture = new AggregateTestFixture<>(Account.class);
        var taken = Stream.of(claims)
                .collect(Collectors.toMap(claim -> EmailAddress.idOf(claim.emailIndex()), claim -> claim));
        fixture.registerInjectableResource(KnownAddresses.of(taken));
        return fixture;
    }

    static RegisterAccount register() {
        return new RegisterAccount(
                AZIZA,
                EMAIL,
                INDEX,
                "$2a$12$hash",
                "Aziza",
                "Karimova",
                "uz",
                "2026-01",
                "link-1",
                NOON.plus(LINK_LIFE),
                NOON);
    }

    static RegisterAdministrator registerAdministrator() {
        return new RegisterAdministrator(AZIZA, EMAIL, INDEX, "$2a$12$hash", NOON);
    }

    static AccountRegistered registered() {
        return registeredAs(AZIZA.value());
    }

    static AccountRegistered registeredAs(String id) {
        return new AccountRegistered(id, EMAIL, INDEX, "$2a$12$hash", "Aziza", "Karimova", "uz", Role.USER, NOON);
    }

    static TermsAccepted termsAccepted() {
        return new TermsAccepted(AZIZA.value(), "2026-01", NOON);
    }

    static EmailReleased released(Instant at) {
        return new EmailReleased(INDEX, AZIZA.value(), at);
    }

    static EmailClaimed claimed() {
        return new EmailClaimed(INDEX, AZIZA.value(), NOON);
    }

    static VerificationRequested linkRequested(int number, Instant at) {
        return new VerificationRequested(AZIZA.value(), EMAIL, "Aziza", "uz", "link-" + number, at.plus(LINK_LIFE), at);
    }

    static RequestVerification requestLink(int number, Instant at) {
        return new RequestVerification(AZIZA, "link-" + number, at.plus(LINK_LIFE), at);
    }

    static VerifyEmail verify(int link, Instant at) {
        return verify(link, null, at);
    }

    static VerifyEmail verify(int link, @Nullable String provenHash, Instant at) {
        return new VerifyEmail(AZIZA, "link-" + link, provenHash, at);
    }

    static EmailVerified verifiedWithoutLink(Instant at) {
        return new EmailVerified(AZIZA.value(), null, at);
    }

    static EmailVerified verified(int link, Instant at) {
        return new EmailVerified(AZIZA.value(), "link-" + link, at);
    }
}
