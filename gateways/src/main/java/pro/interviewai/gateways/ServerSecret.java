package pro.interviewai.gateways;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret that all nodes share and nobody else knows; every use of it has a key of its own. */
public final class ServerSecret {
    private static final String HMAC = "HmacSHA256";
    private static final int MINIMUM_BYTES = 32;

    private final byte[] secret;

    /** @param secret at least 32 bytes */
    public ServerSecret(byte[] secret) {
        if (secret.length < MINIMUM_BYTES) {
            throw new IllegalArgumentException("The server's secret has fewer than " + MINIMUM_BYTES + " bytes");
        }
        this.secret = secret.clone();
    }

    /** 32 bytes, always the same for the same purpose. */
    public byte[] keyFor(String purpose) {
        return hmac(secret, purpose.getBytes(StandardCharsets.UTF_8));
    }

    /** HMAC-SHA256 of the content under the key. */
    public static byte[] hmac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is not available", e);
        }
    }

    @Override
    public String toString() {
        return "ServerSecret";
    }
}
