package pro.interviewai.api.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import pro.interviewai.api.limit.Lane;
import pro.interviewai.api.limit.Turnstile;
import pro.interviewai.testing.Patience;

class PasswordHashingTest {
    private static final Turnstile TURNSTILE = new Turnstile("test", 1, Patience.bound(), () -> false);

    private final PasswordHashing passwords = new PasswordHashing(4, TURNSTILE);

    @AfterAll
    static void close() {
        TURNSTILE.close();
    }

    @Test
    void thePasswordAndNoOtherMatchesItsHash() {
        String hash = hash("SecurePass123!");

        assertThat(hash).startsWith("$2a$04$");
        assertThat(matches("SecurePass123!", hash)).isTrue();
        assertThat(matches("SecurePass123", hash)).isFalse();
        assertThat(matches("SecurePass123!", null)).isFalse();
        assertThat(matches("nobody's password", null)).isFalse();
    }

    @Test
    void oneLetterTypedInTwoWaysIsOneLetter() {
        assertThat(matches("Se\u0301cure-1", hash("S\u00E9cure-1"))).isTrue();
    }

    @Test
    void moreThan72BytesNeverMatch() {
        String longest = "a".repeat(72);
        assertThat(matches(longest + "b", hash(longest))).isFalse();
    }

    @Test
    void anUnknownAccountTakesAsLongAsAKnownOne() {
        var realistic = new PasswordHashing(10, TURNSTILE);
        String hash;
        try (var turn = realistic.enter(Lane.UNHURRIED, "somebody")) {
            hash = turn.hash("SecurePass123!");
        }
        long known = fastest(() -> matches(realistic, "wrong", hash));
        long unknown = fastest(() -> matches(realistic, "wrong", null));
        long tooLong = fastest(() -> matches(realistic, "a".repeat(100), hash));

        assertThat(unknown).isBetween(known / 2, known * 2);
        assertThat(tooLong).isBetween(known / 2, known * 2);
    }

    @Test
    void whatIsTooLongIsNotHashed() {
        String tooLong = "a".repeat(100);
        assertThatThrownBy(() -> hash(tooLong)).isInstanceOf(IllegalArgumentException.class);
        assertThat(hash("SecurePass123!")).isNotEmpty();
    }

    private String hash(String password) {
        try (var turn = passwords.enter(Lane.UNHURRIED, "somebody")) {
            return turn.hash(password);
        }
    }

    private static boolean matches(PasswordHashing passwords, String password, @Nullable String hash) {
        try (var turn = passwords.enter(Lane.PRESSING, "somebody")) {
            return turn.matches(password, hash);
        }
    }

    private boolean matches(String password, @Nullable String hash) {
        return matches(passwords, password, hash);
    }

    private static long fastest(Runnable work) {
        return Stream.generate(() -> {
                    long start = System.nanoTime();
                    work.run();
                    return System.nanoTime() - start;
                })
                .limit(5)
                .min(Long::compare)
                .orElseThrow();
    }
}
