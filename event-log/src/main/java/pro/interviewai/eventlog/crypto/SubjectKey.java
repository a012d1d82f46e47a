package pro.interviewai.eventlog.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * The keys of one data subject. A text is sealed as {@code version(1) | nonce(12) | AES-256-GCM(text)}.
 *
 * <p>The nonce is not random but synthetic: the first 12 bytes of HMAC-SHA256(macKey, length(aad) | aad | text), with
 * macKey and encryption key derived apart from the subject's key. It repeats only if the same text is sealed for the
 * same place, and then the whole result repeats; nothing is revealed but that equality. So a replay writes byte-equal
 * documents, which a random nonce would not. The idea is that of SIV (RFC 5297) and of AES-GCM-SIV (RFC 8452), made of
 * the primitives that the JDK has.
 */
record SubjectKey(SecretKey encryption, SecretKey mac, SecretKey within) {
    private static final byte VERSION = 1;

    static SubjectKey of(byte[] secret) {
        return new SubjectKey(
                Keys.derive(secret, "seal", "AES"),
                Keys.derive(secret, "nonce", "HmacSHA256"),
                Keys.derive(secret, "within", "HmacSHA256"));
    }

    /** A key that is made of a secret of its own and of this one, so that it ends with either. */
    SubjectKey within(byte[] secret) {
        return of(Keys.hmac(within).doFinal(secret));
    }

    byte[] seal(byte[] aad, String text) {
        byte[] plaintext = text.getBytes(StandardCharsets.UTF_8);
        Mac hmac = Keys.hmac(mac);
        hmac.update(ByteBuffer.allocate(Integer.BYTES).putInt(aad.length).array());
        hmac.update(aad);
        byte[] nonce = Arrays.copyOf(hmac.doFinal(plaintext), Keys.NONCE_BYTES);
        byte[] body = Keys.encrypt(encryption, nonce, aad, plaintext);
        return ByteBuffer.allocate(1 + nonce.length + body.length)
                .put(VERSION)
                .put(nonce)
                .put(body)
                .array();
    }

    String open(byte[] aad, byte[] sealed) throws GeneralSecurityException {
        if (sealed.length < 1 + Keys.NONCE_BYTES || sealed[0] != VERSION) {
            throw new GeneralSecurityException("Not a sealed text of version " + VERSION);
        }
        return new String(Keys.decrypt(encryption, sealed, 1, aad), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "SubjectKey[hidden]";
    }
}
