package pro.interviewai.api.account;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;

/**
 * Hashes and compares passwords with bcrypt, a few at a time: whoever comes next waits in order, and is sent away after a
 * while rather than let hashing take all processors from everybody else.
 */
public final class PasswordHashing {
    /** More than this bcrypt would silently ignore. */
    static final int MAXIMUM_BYTES = 72;

    private final BCryptPasswordEncoder bcrypt;
    private final Semaphore permits;
    private final Duration patience;
    private final CompletableFuture<String> nobodysHash;

    /**
     * @param rounds binary logarithm of bcrypt's work, 4 to 31
     * @param atOnce how many passwords may be hashed at a time
     * @param patience how long to wait for one's turn
     */
    public PasswordHashing(int rounds, int atOnce, Duration patience) {
        this.bcrypt = new BCryptPasswordEncoder(rounds);
        this.permits = new Semaphore(atOnce, true);
        this.patience = patience;
        this.nobodysHash = CompletableFuture.supplyAsync(() -> bcrypt.encode("nobody's password"));
    }

    /** @throws ProblemException if it is not this password's turn in time */
    public String hash(String password) {
        return inTurn(() -> bcrypt.encode(composed(password)));
    }

    /**
     * Takes the same time whether or not there is an account to compare with.
     *
     * @param hash of the account's password; empty if it has none, null if there is no account
     * @throws ProblemException if it is not this password's turn in time
     */
    public boolean matches(String password, @Nullable String hash) {
        String composed = composed(password);
        boolean comparable =
                hash != null && !hash.isEmpty() && composed.getBytes(StandardCharsets.UTF_8).length <= MAXIMUM_BYTES;
        boolean equal = inTurn(() -> comparable
                ? bcrypt.matches(composed, hash)
                : bcrypt.matches("somebody's password", nobodysHash.join()));
        return comparable && equal;
    }

    /** One form of what keyboards type in several. */
    static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!awaitTurn()) {
            throw new ProblemException(CommonProblem.UNAVAILABLE);
        }
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }

    private boolean awaitTurn() {
        try {
            return permits.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
