package pro.interviewai.query.account;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.messages.account.AccountQuery.ANY_VERSION;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.messages.account.AccountEvent.AccountRegistered;
import pro.interviewai.messages.account.AccountEvent.EmailVerified;
import pro.interviewai.messages.account.AccountEvent.PasswordChanged;
import pro.interviewai.messages.account.AccountEvent.RegistrationReplaced;
import pro.interviewai.messages.account.AccountEvent.TermsAccepted;
import pro.interviewai.messages.account.AccountEvent.VerificationRequested;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountQuery.FindCredentials;
import pro.interviewai.messages.account.AccountQuery.FindLoginSession;
import pro.interviewai.messages.account.AccountQuery.FindLoginSessions;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.ConsentView;
import pro.interviewai.messages.account.CredentialsView;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionClosed;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionOpened;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionRefreshed;
import pro.interviewai.messages.account.LoginSessionId;
import pro.interviewai.messages.account.LoginSessionView;
import pro.interviewai.messages.account.Preferences;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.ReadModelLab;

class AccountProjectionIT {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant EXPIRY = NOON.plus(Duration.ofDays(7));
    private static final UserId AZIZA = new UserId("user-1");
    private static final LoginSessionId TELEPHONE = new LoginSessionId("session-1");
    private static final AccountView ACCOUNT = new AccountView(
            "user-1",
            "aziza@example.org",
            "Азиза",
            "Karimova",
            "",
            null,
            "uz",
            Preferences.DEFAULT,
            List.of(new ConsentView("terms", "1", NOON, null)),
            Role.USER,
            true,
            null,
            NOON,
            NOON,
            3);

    @TempDir
    private Path folder;

    private ReadModelLab lab;
    private AccountProjection projection;
    private AccountQueries queries;

    @BeforeEach
    void open() {
        lab = new ReadModelLab(folder);
        var store = new AccountStore(lab.mongo(), lab.writer(), lab.sealer(), new Awaiter());
        store.prepare();
        projection = new AccountProjection(store);
        queries = new AccountQueries(store);
        lab.happened(
                        "user-1",
                        new AccountRegistered(
                                "user-1",
                                "aziza@example.org",
                                "index-1",
                                "$2a$12$hash",
                                "Азиза",
                                "Karimova",
                                "uz",
                                Role.USER,
                                NOON),
                        new TermsAccepted("user-1", "1", NOON),
                        new VerificationRequested("user-1", "aziza@example.org", "Азиза", "uz", "link-1", NOON, NOON),
                        new EmailVerified("user-1", "link-1", NOON.plusSeconds(60)))
                .happened(
                        "session-1",
                        new LoginSessionOpened("session-1", "user-1", "Planted-Browser/1.0", EXPIRY, NOON),
                        new LoginSessionRefreshed(
                                "session-1", "user-1", 1, EXPIRY.plusSeconds(30), NOON.plusSeconds(30)),
                        new LoginSessionClosed("session-1", "user-1", NOON.plusSeconds(90)));
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void whatHappenedIsWhatIsRead() throws Exception {
        lab.deliverAllTo(projection);

        assertThat(queries.handle(new FindAccount(AZIZA, 3))).contains(ACCOUNT);
        assertThat(queries.handle(new FindCredentials("index-1")))
                .contains(new CredentialsView("user-1", "$2a$12$hash", ACCOUNT));
        assertThat(queries.handle(new FindLoginSession(TELEPHONE, 1)))
                .contains(new LoginSessionView(
                        "session-1",
                        "user-1",
                        false,
                        Role.USER,
                        "Planted-Browser/1.0",
                        NOON,
                        NOON.plusSeconds(30),
                        EXPIRY.plusSeconds(30),
                        2));
    }

    @Test
    void aChangedPasswordEndsWhatWasOpenedBefore_butOne() throws Exception {
        lab.happened("session-2", new LoginSessionOpened("session-2", "user-1", "Phone/1.0", EXPIRY, NOON))
                .happened("session-3", new LoginSessionOpened("session-3", "user-1", "Here/1.0", EXPIRY, NOON))
                .happened(
                        "session-4",
                        new LoginSessionOpened("session-4", "user-1", "Later/1.0", EXPIRY, NOON.plusSeconds(99)))
                .happened(
                        "user-1",
                        new PasswordChanged(
                                "user-1",
                                "$2a$12$new",
                                "aziza@example.org",
                                "Азиза",
                                "uz",
                                "session-3",
                                NOON.plusSeconds(99)));
        lab.deliverAllTo(projection);

        assertThat(queries.handle(new FindLoginSessions(AZIZA)).stream().map(LoginSessionView::id))
                .containsExactly("session-4", "session-3");
        assertThat(queries.handle(new FindLoginSession(new LoginSessionId("session-2"), 0))
                        .orElseThrow()
                        .open())
                .isFalse();
        assertThat(queries.handle(new FindCredentials("index-1")).orElseThrow().passwordHash())
                .isEqualTo("$2a$12$new");
    }

    @Test
    void ofTwoRegistrationsTheLatestIsRead() throws Exception {
        lab.happened("user-1", new RegistrationReplaced("user-1", "$2a$12$new", "Olga", "P", "ru", NOON));
        lab.deliverAllTo(projection);

        var known = queries.handle(new FindCredentials("index-1", true)).orElseThrow();
        assertThat(known.passwordHash()).isEqualTo("$2a$12$new");
        assertThat(known.account().firstName()).isEqualTo("Olga");
        assertThat(known.account().lastName()).isEqualTo("P");
        assertThat(known.account().language()).isEqualTo("ru");
    }

    @Test
    void whoIsUnknownIsNotFound() throws Exception {
        lab.deliverAllTo(projection);

        assertThat(queries.handle(new FindAccount(new UserId("user-2"), ANY_VERSION)))
                .isEmpty();
        assertThat(queries.handle(new FindCredentials("index-2"))).isEmpty();
        assertThat(queries.handle(new FindLoginSession(new LoginSessionId("x"), ANY_VERSION)))
                .isEmpty();
    }

    @Test
    void anAccountIsUnverifiedAndASessionOpenUntilTheirEventComes() throws Exception {
        lab.deliver(0, projection);
        lab.deliver(4, projection);

        assertThat(queries.handle(new FindAccount(AZIZA, 0)).orElseThrow().emailVerified())
                .isFalse();
        assertThat(queries.handle(new FindLoginSession(TELEPHONE, 0))
                        .orElseThrow()
                        .open())
                .isTrue();
    }

    @Test
    void anEventDeliveredTwiceOrLateChangesNothing() throws Exception {
        lab.deliverAllTo(projection);
        List<RawBsonDocument> once = everything();

        for (int event : new int[] {5, 0, 2, 4}) {
            lab.deliver(event, projection);
            assertThat(everything()).as("after event " + event).isEqualTo(once);
        }
    }

    @Test
    void aFullReplayGivesTheSameBytes() throws Exception {
        lab.deliverAllTo(projection);
        List<RawBsonDocument> before = everything();

        projection.reset();
        assertThat(everything()).isEmpty();
        lab.deliverAllTo(projection);

        assertThat(before).hasSize(2);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void nothingPersonalStandsInClear() throws Exception {
        lab.deliverAllTo(projection);

        assertThat(everything())
                .allSatisfy(document -> assertThat(
                                new String(document.getByteBuffer().array(), StandardCharsets.UTF_8))
                        .doesNotContain("aziza", "Азиза", "Karimova", "$2a$", "Planted"));
    }

    @Test
    void whoWasErasedIsNobodyAnyMore() throws Exception {
        lab.deliverAllTo(projection);
        lab.keys().destroy("user-1");

        assertThat(queries.handle(new FindAccount(AZIZA, ANY_VERSION))).isEmpty();
        assertThat(queries.handle(new FindCredentials("index-1"))).isEmpty();
    }

    @Test
    void whoAsksForAVersionToComeGetsItOnceItIsThere() throws Exception {
        lab.deliver(0, projection);
        var answer = CompletableFuture.supplyAsync(() -> queries.handle(new FindAccount(AZIZA, 3)));
        assertThat(queries.handle(new FindAccount(AZIZA, ANY_VERSION))
                        .orElseThrow()
                        .emailVerified())
                .isFalse();

        lab.deliverAllTo(projection);

        assertThat(answer.join()).contains(ACCOUNT);
    }

    private List<RawBsonDocument> everything() {
        return Stream.of("accounts", "login_sessions")
                .flatMap(collection -> lab.bytesOf(collection).stream())
                .toList();
    }
}
