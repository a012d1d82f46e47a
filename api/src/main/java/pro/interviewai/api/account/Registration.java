package pro.interviewai.api.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.api.Ids;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountCommand.NoteRepeatedRegistration;
import pro.interviewai.messages.account.AccountCommand.RegisterAccount;
import pro.interviewai.messages.account.AccountCommand.RequestVerification;
import pro.interviewai.messages.account.AccountCommand.VerifyEmail;
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.CredentialsView;
import pro.interviewai.messages.account.LinkPurpose;
import pro.interviewai.messages.account.UserId;

/** Gives people accounts and confirms their addresses. */
@Component
class Registration {
    private static final Duration LINK_LIFE = Duration.ofHours(24);
    static final String TERMS_VERSION = "1";
    private static final long VERSION_ONCE_REGISTERED = 2;

    private final CommandGateway commands;
    private final KnownAccounts accounts;
    private final EmailIndex emailIndex;
    private final LinkTokens links;
    private final PasswordHashing passwords;
    private final Optional<Captcha> captcha;
    private final Ids ids;
    private final Clock clock;

    Registration(
            CommandGateway commands,
            KnownAccounts accounts,
            EmailIndex emailIndex,
            LinkTokens links,
            PasswordHashing passwords,
            Optional<Captcha> captcha,
            Ids ids,
            Clock clock) {
        this.commands = commands;
        this.accounts = accounts;
        this.emailIndex = emailIndex;
        this.links = links;
        this.passwords = passwords;
        this.captcha = captcha;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Answers in the same way, and after the same work, whether or not the address has an account; its owner is told by
     * mail. The same request with the same key gives the same account.
     */
    UserId register(RegisterRequest request, @Nullable String idempotencyKey) {
        if (!Boolean.TRUE.equals(request.termsAccepted())) {
            throw new ProblemException(AccountProblem.TERMS_NOT_ACCEPTED);
        }
        String email = NormalEmail.of(request.email()).orElseThrow();
        String index = emailIndex.of(email);
        String firstName = PersonName.Validator.tidy(request.firstName());
        String lastName = PersonName.Validator.tidy(request.lastName());
        PasswordMustBeStrong.check(
                request.password(), email, firstName, lastName, firstName + lastName, firstName + " " + lastName);
        var user = new UserId(ids.of("account/" + index, idempotencyKey));
        Optional<CredentialsView> known = accounts.credentials(index);
        if (known.isPresent() && isOf(known.get(), user)) {
            return user;
        }
        if (captcha.isPresent() && !solved(captcha.get(), request.captchaToken())) {
            throw new ProblemException(AccountProblem.CAPTCHA_REQUIRED);
        }
        String hash = passwords.hash(request.password());
        Instant now = clock.instant();
        if (known.isPresent()) {
            tellOwner(known.get(), now);
            return user;
        }
        var register = new RegisterAccount(
                user,
                email,
                index,
                hash,
                firstName,
                lastName,
                request.language().toLowerCase(Locale.ROOT),
                TERMS_VERSION,
                ids.next(),
                now.plus(LINK_LIFE),
                now);
        if (!NewAccount.made(commands, register)) {
            Optional<CredentialsView> winner = accounts.credentials(index);
            if (winner.isPresent() && !isOf(winner.get(), user)) {
                tellOwner(winner.get(), now);
                return user;
            }
            if (idempotencyKey == null) {
                return user;
            }
        }
        accounts.findAtLeast(user, VERSION_ONCE_REGISTERED);
        return user;
    }

    void verify(String token) {
        var link = links.parse(LinkPurpose.VERIFY_EMAIL, token)
                .orElseThrow(() -> new ProblemException(AccountProblem.VERIFICATION_LINK_INVALID));
        try {
            Long version = commands.sendAndWait(new VerifyEmail(link.userId(), link.linkId(), clock.instant()));
            accounts.findAtLeast(link.userId(), version);
        } catch (AggregateNotFoundException accountIsGone) {
            throw new ProblemException(AccountProblem.VERIFICATION_LINK_INVALID);
        }
    }

    /** Does the same as far as anybody can see, whether or not there is such an account. */
    void resend(ResendRequest request) {
        String email = NormalEmail.of(request.email()).orElseThrow();
        accounts.credentials(emailIndex.of(email)).ifPresent(known -> {
            Instant now = clock.instant();
            commands.send(new RequestVerification(new UserId(known.userId()), ids.next(), now.plus(LINK_LIFE), now));
        });
    }

    private static boolean solved(Captcha captcha, @Nullable String solution) {
        return solution != null && captcha.accepts(solution);
    }

    private void tellOwner(CredentialsView owner, Instant now) {
        commands.sendAndWait(
                new NoteRepeatedRegistration(new UserId(owner.userId()), ids.next(), now.plus(LINK_LIFE), now));
    }

    private static boolean isOf(CredentialsView credentials, UserId user) {
        return credentials.userId().equals(user.value());
    }
}
