package pro.interviewai.gateways.captcha;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.Algorithm;
import org.altcha.altcha.Altcha.ChallengeOptions;
import org.altcha.altcha.Altcha.Payload;
import pro.interviewai.api.account.registration.Captcha;
import pro.interviewai.gateways.ServerSecret;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * ALTCHA: the client's processor searches for a number, which costs a robot more than it gains. Solutions already used are
 * remembered in memory, so each works once a node; after a restart one may work once more until it expires.
 */
public final class ProofOfWorkCaptcha implements Captcha {
    private static final String PURPOSE = "captcha/1";
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int REMEMBERED = 100_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final String key;
    private final long work;
    private final Clock clock;
    private final Map<String, Instant> used = new LinkedHashMap<>();

    /** @param work the greatest number that may have to be tried */
    public ProofOfWorkCaptcha(ServerSecret secret, long work, Clock clock) {
        this.key = HexFormat.of().formatHex(secret.keyFor(PURPOSE));
        this.work = work;
        this.clock = clock;
    }

    @Override
    public Challenge challenge() {
        var options = new ChallengeOptions()
                .setAlgorithm(Algorithm.SHA256)
                .setSecureRandomNumber(true)
                .setMaxNumber(work)
                .setExpires(clock.instant().plus(LIFE).getEpochSecond())
                .setHmacKey(key);
        try {
            var made = Altcha.createChallenge(options);
            return new Challenge(made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
        } catch (Exception e) {
            throw new IllegalStateException("A captcha could not be made", e);
        }
    }

    @Override
    public boolean accepts(String solution) {
        try {
            var payload = JSON.readValue(Base64.getDecoder().decode(solution), Payload.class);
            return Altcha.verifySolution(payload, key, true) && isNew(payload.challenge.toLowerCase(Locale.ROOT));
        } catch (Exception notASolution) {
            return false;
        }
    }

    private boolean isNew(String challenge) {
        Instant now = clock.instant();
        synchronized (used) {
            used.values().removeIf(expiry -> !now.isBefore(expiry));
            return used.size() < REMEMBERED && used.putIfAbsent(challenge, now.plus(LIFE)) == null;
        }
    }
}
