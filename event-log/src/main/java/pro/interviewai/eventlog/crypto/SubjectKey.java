package pro.interviewai.eventlog.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * The keys of one data subject. What is sealed becomes {@code form(1) | nonce(12) | AES-256-GCM(content)}, a text in the
 * form {@value #TEXT}, bytes in the form {@value #BYTES}. The associated data of bytes begin with their form, so that
 * neither opens as the other.
 *
 * <p>The nonce is not random but synthetic: the first 12 bytes of HMAC-SHA256(macKey, length(aad) | aad | content), with
 * macKey and encryption key derived apart from the subject's key. It repeats only if the same content is sealed for the
 * same place, and then the whole result repeats; nothing is revealed but that equality. So a replay writes byte-equal
 * documents, which a random nonce would not. The idea is that of SIV (RFC 5297) and of AES-GCM-SIV (RFC 8452), made of
 * the primitives that the JDK has.
 */
record SubjectKey(SecretKey encryption, SecretKey mac, SecretKey within) {
    private static final byte TEXT = 1;
    private static final byte BYTES = 2;

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

    /** Whether something was sealed as bytes. */
    static boolean holdsBytes(byte[] sealed) {
        return isOf(BYTES, sealed);
    }

    byte[] seal(byte[] aad, String text) {
        return seal(TEXT, aad, text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] sealBytes(byte[] aad, byte[] content) {
        return seal(BYTES, marked(aad), content);
    }

    String open(byte[] aad, byte[] sealed) throws GeneralSecurityException {
        return new String(open(TEXT, aad, sealed), StandardCharsets.UTF_8);
    }

    byte[] openBytes(byte[] aad, byte[] sealed) throws GeneralSecurityException {
        return open(BYTES, marked(aad), sealed);
    }

    private byte[] seal(byte form, byte[] aad, byte[] plaintext) {
        Mac hmac = Keys.hmac(mac);
        hmac.update(ByteBuffer.allocate(Integer.BYTES).putInt(aad.length).array());
        hmac.update(aad);
        byte[] nonce = Arrays.copyOf(hmac.doFinal(plaintext), Keys.NONCE_BYTES);
        byte[] body = Keys.encrypt(encryption, nonce, aad, plaintext);
        return ByteBuffer.allocate(1 + nonce.length + body.length)
                .put(form)
                .put(nonce)
                .put(body)
                .array();
    }

    private byte[] open(byte form, byte[] aad, byte[] sealed) throws GeneralSecurityException {
        if (!isOf(form, sealed)) {
            throw new GeneralSecurityException("Not sealed in form " + form);
        }
        return Keys.decrypt(encryption, sealed, 1, aad);
    }

    private static boolean isOf(byte form, byte[] sealed) {
        return sealed.length >= 1 + Keys.NONCE_BYTES && sealed[0] == form;
    }

    private static byte[] marked(byte[] aad) {
        return ByteBuffer.allocate(1 + aad.length).put(BYTES).put(aad).array();
    }

    @Override
    public String toString() {
        return "SubjectKey[hidden]";
    }
}
