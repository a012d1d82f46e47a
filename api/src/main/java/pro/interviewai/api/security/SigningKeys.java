package pro.interviewai.api.security;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * The key that signs, and those of before that still prove tokens. They are looked for again every hour, and at once when a
 * token names one that is not known: another node may have made it.
 */
final class SigningKeys {
    private static final Duration LOOK_AGAIN = Duration.ofHours(1);
    private static final Duration PATIENCE_WITH_STRANGERS = Duration.ofSeconds(10);

    private final Function<Instant, List<SigningKey>> source;
    private final Clock clock;
    private volatile Loaded loaded;

    /** @param source gives the keys at a moment, the one that signs first */
    SigningKeys(Function<Instant, List<SigningKey>> source, Clock clock) {
        this.source = source;
        this.clock = clock;
        this.loaded = load(clock.instant());
    }

    private record Loaded(List<SigningKey> keys, Instant at) {
        boolean has(String id) {
            return keys.stream().anyMatch(key -> key.id().equals(id));
        }
    }

    SigningKey current() {
        return fresh(LOOK_AGAIN).keys().getFirst();
    }

    /** Whether this key is one of ours. */
    boolean know(String id) {
        return fresh(LOOK_AGAIN).has(id) || fresh(PATIENCE_WITH_STRANGERS).has(id);
    }

    JWKSet publicKeys() {
        return new JWKSet(fresh(LOOK_AGAIN).keys().stream()
                .<JWK>map(key -> key.jwk().toPublicJWK())
                .toList());
    }

    private Loaded fresh(Duration age) {
        Instant now = clock.instant();
        if (loaded.at().plus(age).isBefore(now)) {
            loaded = load(now);
        }
        return loaded;
    }

    private Loaded load(Instant now) {
        return new Loaded(source.apply(now), now);
    }
}
