package pro.interviewai.api.account.password;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import pro.interviewai.api.limit.Lane;
import pro.interviewai.api.limit.Turnstile;
import pro.interviewai.messages.ProblemException;

/** Hashes and compares passwords with bcrypt, in turns: this is the work that would take all processors from everybody. */
public final class PasswordHashing {
    /** What the documentation of a route says whose request waits for its turn. */
    public static final String IN_TURNS =
            "Passwords are hashed in turns: if too many of one address wait already, the answer is"
                    + " 429 TOO_MANY_REQUESTS, and where the wait would pass 5 seconds it is 503 UNAVAILABLE, both with"
                    + " Retry-After.";

    /** More than this bcrypt would silently ignore. */
    static final int MAXIMUM_BYTES = 72;

    private final BCryptPasswordEncoder bcrypt;
    private final Turnstile turnstile;
    private final CompletableFuture<String> nobodysHash;

    /**
     * @param rounds binary logarithm of bcrypt's work, 4 to 31
     * @param turnstile by which turns are had
     */
    public PasswordHashing(int rounds, Turnstile turnstile) {
        this.bcrypt = new BCryptPasswordEncoder(rounds);
        this.turnstile = turnstile;
        this.nobodysHash = CompletableFuture.supplyAsync(() -> bcrypt.encode("nobody's password"));
    }

    /**
     * Lets somebody in who is to hash or compare one password: before anything else is done for them, so that those who
     * are sent away cost nothing.
     *
     * @param client by {@link pro.interviewai.api.limit.ClientAddress}
     * @throws ProblemException TOO_MANY_REQUESTS or UNAVAILABLE if there are too many already
     */
    public Turn enter(Lane lane, String client) {
        return new Turn(turnstile.enter(lane, client));
    }

    /** One form of what keyboards type in several. */
    static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /** @param hash of the password; null if it was not to be hashed because it is equal */
    public record Compared(boolean equal, @Nullable String hash) {
        @Override
        public String toString() {
            return "Compared[" + equal + "]";
        }
    }

    private boolean equal(String password, @Nullable String hash) {
        String composed = composed(password);
        boolean comparable =
                hash != null && !hash.isEmpty() && composed.getBytes(StandardCharsets.UTF_8).length <= MAXIMUM_BYTES;
        boolean equal =
                comparable ? bcrypt.matches(composed, hash) : bcrypt.matches("somebody's password", nobodysHash.join());
        return comparable && equal;
    }

    /** The right to hash or to compare once; to be closed in any case. */
    public final class Turn implements AutoCloseable {
        private final Turnstile.Place place;

        private Turn(Turnstile.Place place) {
            this.place = place;
        }

        /** @throws ProblemException UNAVAILABLE if the turn does not come in time */
        public String hash(String password) {
            return place.take(() -> bcrypt.encode(composed(password)));
        }

        /**
         * Takes the same time whether or not there is an account to compare with.
         *
         * @param hash of the account's password; empty if it has none, null if there is no account
         * @throws ProblemException UNAVAILABLE if the turn does not come in time
         */
        public boolean matches(String password, @Nullable String hash) {
            return place.take(() -> equal(password, hash));
        }

        /**
         * Compares, which takes the same time whether or not there is an account to compare with, and hashes.
         *
         * @param known as in {@link #matches}
         * @param always whether a password that is equal is hashed as well
         * @throws ProblemException UNAVAILABLE if the turn does not come in time
         */
        public Compared compareAndHash(String password, @Nullable String known, boolean always) {
            return place.take(() -> {
                boolean equal = equal(password, known);
                return new Compared(equal, equal && !always ? null : bcrypt.encode(composed(password)));
            });
        }

        @Override
        public void close() {
            place.close();
        }
    }
}
