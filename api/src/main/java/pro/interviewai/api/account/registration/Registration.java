package pro.interviewai.api.account.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.api.Ids;
import pro.interviewai.api.Languages;
import pro.interviewai.api.account.EmailIndex;
import pro.interviewai.api.account.LinkTokens;
import pro.interviewai.api.account.NormalizedEmail;
import pro.interviewai.api.account.PersonName;
import pro.interviewai.api.account.password.PasswordHashing;
import pro.interviewai.api.account.password.PasswordMustBeStrong;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.limit.Lane;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountCommand.RegisterAccount;
import pro.interviewai.messages.account.AccountCommand.RepeatRegistration;
import pro.interviewai.messages.account.AccountCommand.RequestVerification;
import pro.interviewai.messages.account.AccountCommand.VerifyEmail;
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountQuery.FindCredentials;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.ConsentPurpose;
import pro.interviewai.messages.account.CredentialsView;
import pro.interviewai.messages.account.LinkPurpose;
import pro.interviewai.messages.account.UserId;

/** Gives people accounts and confirms their addresses. */
@Component
class Registration {
    private static final Duration LINK_LIFE = Duration.ofHours(24);

    private final Dispatcher dispatcher;
    private final EmailIndex emailIndex;
    private final LinkTokens links;
    private final PasswordHashing passwords;
    private final Optional<Captcha> captcha;
    private final Ids ids;
    private final Clock clock;

    Registration(
            Dispatcher dispatcher,
            EmailIndex emailIndex,
            LinkTokens links,
            PasswordHashing passwords,
            Optional<Captcha> captcha,
            Ids ids,
            Clock clock) {
        this.dispatcher = dispatcher;
        this.emailIndex = emailIndex;
        this.links = links;
        this.passwords = passwords;
        this.captcha = captcha;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Answers in the same way, and after the same work, whether or not the address has an account; its owner is told by
     * mail. The same request with the same key gives the same account. Who registers with an address that nobody has
     * confirmed replaces who did before.
     *
     * @param address of the connection
     * @throws ProblemException TOO_MANY_REQUESTS or UNAVAILABLE where others are to be served first
     */
    UserId register(RegisterRequest request, @Nullable String idempotencyKey, String address) {
        try (var turn = passwords.enter(Lane.UNHURRIED, address)) {
            return register(request, idempotencyKey, address, turn);
        }
    }

    private UserId register(
            RegisterRequest request, @Nullable String idempotencyKey, String address, PasswordHashing.Turn turn) {
        if (!Boolean.TRUE.equals(request.termsAccepted())) {
            throw new ProblemException(AccountProblem.TERMS_NOT_ACCEPTED);
        }
        String email = NormalizedEmail.of(request.email()).orElseThrow();
        String index = emailIndex.of(email);
        String firstName = PersonName.Validator.tidy(request.firstName());
        String lastName = PersonName.Validator.tidy(request.lastName());
        PasswordMustBeStrong.check(
                request.password(), email, firstName, lastName, firstName + lastName, firstName + " " + lastName);
        var user = new UserId(ids.of("account/" + index, idempotencyKey));
        Optional<CredentialsView> known = dispatcher.find(new FindCredentials(index), CredentialsView.class);
        boolean sameKey = isOf(known, user);
        if (!sameKey) {
            mustBeSolved(request.captchaToken());
        }
        String knownHash = known.map(CredentialsView::passwordHash).orElse(null);
        PasswordHashing.Compared compared = turn.compareAndHash(request.password(), knownHash, !sameKey);
        String hash = compared.hash();
        if (hash == null) {
            return user;
        }
        if (sameKey) {
            mustBeSolved(request.captchaToken());
        }
        Instant now = clock.instant();
        var register = new RegisterAccount(
                user,
                email,
                index,
                hash,
                firstName,
                lastName,
                Languages.find(request.language()).orElseThrow(),
                ConsentPurpose.TERMS_VERSION,
                ids.next(),
                now.plus(LINK_LIFE),
                now);
        if (known.isPresent()) {
            repeat(register, known.get(), compared.equal() ? knownHash : null);
            return user;
        }
        NewAccount.create(dispatcher, register)
                .ifPresentOrElse(version -> read(user, version), () -> lost(register, request.password(), address));
        return user;
    }

    /** Somebody else was first, or the same person by the same key. */
    private void lost(RegisterAccount register, String password, String address) {
        var winner = dispatcher
                .find(new FindCredentials(register.emailIndex(), true), CredentialsView.class)
                .orElseThrow(() -> new ProblemException(CommonProblem.UNAVAILABLE));
        String knownHash = knownHash(password, Optional.of(winner), Lane.UNHURRIED, address);
        if (knownHash == null || !isOf(Optional.of(winner), register.userId())) {
            repeat(register, winner, knownHash);
        }
    }

    private void repeat(RegisterAccount wanted, CredentialsView known, @Nullable String knownHash) {
        var account = new UserId(known.userId());
        long version = dispatcher.carryOut(new RepeatRegistration(
                account,
                knownHash,
                wanted.passwordHash(),
                wanted.firstName(),
                wanted.lastName(),
                wanted.language(),
                wanted.termsVersion(),
                wanted.verificationId(),
                wanted.verificationExpiresAt(),
                wanted.at()));
        read(account, version);
    }

    /**
     * @param password of whoever confirms; needed where several have registered with the address
     * @param address of the connection
     * @throws ProblemException VERIFICATION_LINK_INVALID, VERIFICATION_LINK_EXPIRED or REGISTRATION_CONTESTED;
     *     TOO_MANY_REQUESTS or UNAVAILABLE where others are to be served first
     */
    void verify(String token, @Nullable String password, String address) {
        var link = links.parse(LinkPurpose.VERIFY_EMAIL, token)
                .orElseThrow(() -> new ProblemException(AccountProblem.VERIFICATION_LINK_INVALID));
        String provenHash = password == null
                ? null
                : knownHash(
                        password,
                        dispatcher
                                .find(new FindAccount(link.userId()), AccountView.class)
                                .flatMap(account -> dispatcher.find(
                                        new FindCredentials(emailIndex.of(account.email())), CredentialsView.class)),
                        Lane.PRESSING,
                        address);
        try {
            read(
                    link.userId(),
                    dispatcher.carryOut(new VerifyEmail(link.userId(), link.linkId(), provenHash, clock.instant())));
        } catch (AggregateNotFoundException accountIsGone) {
            throw new ProblemException(AccountProblem.VERIFICATION_LINK_INVALID);
        }
    }

    /** Does the same as far as anybody can see, whether or not there is such an account. */
    void resend(ResendRequest request) {
        String email = NormalizedEmail.of(request.email()).orElseThrow();
        dispatcher
                .find(new FindCredentials(emailIndex.of(email)), CredentialsView.class)
                .ifPresent(known -> {
                    Instant now = clock.instant();
                    dispatcher.sendUnseen(
                            new RequestVerification(new UserId(known.userId()), ids.next(), now.plus(LINK_LIFE), now));
                });
    }

    private AccountView read(UserId user, long version) {
        return dispatcher.readAtLeast(version, atLeast -> new FindAccount(user, atLeast), AccountView.class);
    }

    private void mustBeSolved(@Nullable String solution) {
        if (captcha.isPresent() && (solution == null || !captcha.get().accepts(solution))) {
            throw new ProblemException(AccountProblem.CAPTCHA_REQUIRED);
        }
    }

    /** The hash that the password fits, or null; which of them it is takes the same time. */
    private @Nullable String knownHash(String password, Optional<CredentialsView> known, Lane lane, String address) {
        String hash = known.map(CredentialsView::passwordHash).orElse(null);
        try (var turn = passwords.enter(lane, address)) {
            return turn.matches(password, hash) ? hash : null;
        }
    }

    private static boolean isOf(Optional<CredentialsView> credentials, UserId user) {
        return credentials.filter(known -> known.userId().equals(user.value())).isPresent();
    }
}
