package pro.interviewai.api.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.testing.Patience;

class PasswordHashingTest {
    private final PasswordHashing passwords = new PasswordHashing(4, 1, Patience.bound());

    @Test
    void thePasswordAndNoOtherMatchesItsHash() {
        String hash = passwords.hash("SecurePass123!");

        assertThat(hash).startsWith("$2a$04$");
        assertThat(passwords.matches("SecurePass123!", hash)).isTrue();
        assertThat(passwords.matches("SecurePass123", hash)).isFalse();
        assertThat(passwords.matches("SecurePass123!", null)).isFalse();
        assertThat(passwords.matches("nobody's password", null)).isFalse();
    }

    @Test
    void oneLetterTypedInTwoWaysIsOneLetter() {
        assertThat(passwords.matches("Se\u0301cure-1", passwords.hash("S\u00E9cure-1")))
                .isTrue();
    }

    @Test
    void moreThan72BytesNeverMatch() {
        String longest = "a".repeat(72);
        assertThat(passwords.matches(longest + "b", passwords.hash(longest))).isFalse();
    }

    @Test
    void anUnknownAccountTakesAsLongAsAKnownOne() {
        var realistic = new PasswordHashing(10, 1, Patience.bound());
        String hash = realistic.hash("SecurePass123!");
        long known = fastest(() -> realistic.matches("wrong", hash));
        long unknown = fastest(() -> realistic.matches("wrong", null));
        long tooLong = fastest(() -> realistic.matches("a".repeat(100), hash));

        assertThat(unknown).isBetween(known / 2, known * 2);
        assertThat(tooLong).isBetween(known / 2, known * 2);
    }

    @Test
    void whoeverCannotHaveATurnInTimeIsSentAway() throws Exception {
        var busy = new PasswordHashing(12, 1, Duration.ofMillis(20));
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> somebody = () -> {
                try {
                    return busy.hash("SecurePass123!").substring(0, 4);
                } catch (ProblemException refused) {
                    return refused.problem().name();
                }
            };
            var outcomes = people
                    .invokeAll(Stream.generate(() -> somebody).limit(3).toList())
                    .stream()
                    .map(outcome -> outcome.resultNow())
                    .toList();
            assertThat(outcomes)
                    .containsExactlyInAnyOrder(
                            "$2a$", CommonProblem.UNAVAILABLE.name(), CommonProblem.UNAVAILABLE.name());
        }
    }

    @Test
    void aTurnIsGivenBackWhenHashingFails() {
        String tooLong = "a".repeat(100);
        assertThatThrownBy(() -> passwords.hash(tooLong)).isInstanceOf(IllegalArgumentException.class);
        assertThat(passwords.hash("SecurePass123!")).isNotEmpty();
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
