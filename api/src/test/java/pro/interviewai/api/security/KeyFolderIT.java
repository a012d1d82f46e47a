package pro.interviewai.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.messages.account.LoginSessionId;
import pro.interviewai.messages.account.UserId;

class KeyFolderIT {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration LIFE = Duration.ofDays(90);
    private static final Duration OVERLAP = Duration.ofDays(31);

    @TempDir
    private Path data;

    @Test
    void theKeyIsMadeOnceForItsOwnerOnly() throws Exception {
        Path folder = data.resolve("keys");
        SigningKey first = load(folder);

        assertThat(load(folder).id()).isEqualTo(first.id());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("jwt.pem"))))
                .isEqualTo("rw-------");
        assertThat(first.toString())
                .doesNotContain(first.jwk().getPrivateExponent().toString());
    }

    @Test
    void processesThatStartAtOnceShareOneKey() throws Exception {
        Path folder = data.resolve("keys");
        try (var starts = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> nodes = Stream.<Callable<String>>generate(
                            () -> () -> load(folder).id())
                    .limit(4)
                    .toList();
            assertThat(starts.invokeAll(nodes).stream()
                            .map(node -> node.resultNow())
                            .distinct())
                    .hasSize(1);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aKeyFromTheEnvironmentMayStandOnOneLine() throws Exception {
        SigningKey key = load(data);
        String pem = Files.readString(data.resolve("jwt.pem"));

        assertThat(SigningKey.ofPem(pem.replace("\n", "\\n")).id()).isEqualTo(key.id());
    }

    @Test
    void whatIsNoKeyIsRefusedWithoutQuotingIt() {
        for (String nothing :
                List.of("secret-text", "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SigningKey.ofPem(nothing))
                    .withNoCause()
                    .withMessageNotContaining("secret");
        }
    }

    @Test
    void aKeyThatIsOldIsFollowedByAnother_andProvesItsTokensUntilNoneIsLeft() throws Exception {
        Path folder = data.resolve("keys");
        var first = load(folder);
        Instant later = NOW.plus(LIFE).plusSeconds(1);

        List<SigningKey> both = keys(folder).load(later);
        assertThat(both).hasSize(2);
        assertThat(both.getFirst().id()).isNotEqualTo(first.id());
        assertThat(both.getLast().id()).isEqualTo(first.id());
        assertThat(keys(folder).load(later.plus(OVERLAP))).hasSize(2);
        assertThat(keys(folder).load(later.plus(OVERLAP).plusSeconds(1)))
                .singleElement()
                .extracting(SigningKey::id)
                .isEqualTo(both.getFirst().id());
    }

    @Test
    void tokensOfTheKeyBeforeAreGood_andThoseOfAnotherNodesNewKeyToo() throws Exception {
        Path folder = data.resolve("keys");
        var clock = new AtomicReference<>(NOW);
        var here = tokens(folder, clock);
        var there = tokens(folder, clock);
        var old = here.refresh(new UserId("ann"), new LoginSessionId("telephone"), 0, NOW.plus(LIFE.multipliedBy(2)));

        clock.set(NOW.plus(LIFE).plusSeconds(1));
        var young = there.refresh(
                new UserId("ann"),
                new LoginSessionId("telephone"),
                1,
                clock.get().plus(LIFE));
        assertThat(here.readRefresh(young)).isPresent();
        assertThat(here.readRefresh(old)).isPresent();
        clock.set(clock.get().plus(OVERLAP).plus(Duration.ofHours(2)));
        assertThat(here.readRefresh(young)).isPresent();
        assertThat(here.readRefresh(old)).isEmpty();
    }

    /** Also within the hour in which keys are not looked for again. */
    @Test
    void aKeyThatAnotherNodeHasJustMade_isFoundAtOnce() throws Exception {
        Path folder = data.resolve("keys");
        load(folder);
        var clock = new AtomicReference<>(NOW.plus(LIFE).minus(Duration.ofMinutes(30)));
        var here = tokens(folder, clock);

        clock.set(NOW.plus(LIFE).plusSeconds(1));
        var there = tokens(folder, clock);
        var young = there.refresh(
                new UserId("ann"),
                new LoginSessionId("telephone"),
                0,
                clock.get().plus(LIFE));
        assertThat(here.readRefresh(young)).isPresent();
    }

    private static Tokens tokens(Path folder, AtomicReference<Instant> now) {
        var clock = mock(Clock.class);
        when(clock.instant()).thenAnswer(_ -> now.get());
        when(clock.getZone()).thenReturn(ZoneOffset.UTC);
        return new Tokens(new SigningKeys(keys(folder)::load, clock), () -> "id", clock);
    }

    private static SigningKey load(Path folder) {
        return keys(folder).load(NOW).getFirst();
    }

    private static KeyFolder keys(Path folder) {
        return new KeyFolder(folder, LIFE, OVERLAP);
    }
}
