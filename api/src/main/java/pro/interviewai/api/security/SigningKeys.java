package pro.interviewai.api.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
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
    private static final Duration UNKNOWN_KEY_REFRESH = Duration.ofSeconds(10);

    private final Function<Instant, List<SigningKey>> source;
    private final Clock clock;
    private volatile Loaded loaded;

    /** @param source gives the keys at a moment, the one that signs first */
    SigningKeys(Function<Instant, List<SigningKey>> source, Clock clock) {
        this.source = source;
        this.clock = clock;
        this.loaded = load(clock.instant());
    }

    /** Signs in the name of a key. */
    record Signer(String keyId, JWSSigner signer) {
        static Signer of(SigningKey key) {
            try {
                return new Signer(key.id(), new RSASSASigner(key.jwk()));
            } catch (JOSEException e) {
                throw new IllegalArgumentException("The signing key cannot sign", e);
            }
        }
    }

    private record Loaded(Signer current, JWKSet publicKeys, Instant at) {}

    Signer current() {
        return fresh(LOOK_AGAIN).current();
    }

    JWKSet publicKeys() {
        return fresh(LOOK_AGAIN).publicKeys();
    }

    /** Whether this key is one of ours. */
    boolean know(String id) {
        return publicKeys().getKeyByKeyId(id) != null;
    }

    /** Those of ours that a token may have been signed with. */
    List<JWK> matching(JWKSelector token) {
        List<JWK> known = token.select(publicKeys());
        return known.isEmpty() ? token.select(fresh(UNKNOWN_KEY_REFRESH).publicKeys()) : known;
    }

    private Loaded fresh(Duration age) {
        Instant now = clock.instant();
        if (loaded.at().plus(age).isBefore(now)) {
            loaded = load(now);
        }
        return loaded;
    }

    private Loaded load(Instant now) {
        List<SigningKey> keys = source.apply(now);
        List<JWK> published =
                keys.stream().<JWK>map(key -> key.jwk().toPublicJWK()).toList();
        return new Loaded(Signer.of(keys.getFirst()), new JWKSet(published), now);
    }
}
