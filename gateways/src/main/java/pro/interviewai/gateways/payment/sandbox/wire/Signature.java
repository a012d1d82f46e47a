package pro.interviewai.gateways.payment.sandbox.wire;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs messages as Stripe does. */
public final class Signature {
    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** The header {@code Stripe-Signature} of a message that is sent at a moment. */
    public static String of(String body, Instant at, String secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            var said = at.getEpochSecond() + "." + body;
            var code = mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
            return "t=%d,v1=%s".formatted(at.getEpochSecond(), HexFormat.of().formatHex(code));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("each Java has " + ALGORITHM, impossible);
        }
    }
}
