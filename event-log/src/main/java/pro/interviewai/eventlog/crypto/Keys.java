package pro.interviewai.eventlog.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The three primitives everything here is made of: HKDF-SHA256 (RFC 5869), HMAC-SHA256 and AES-256-GCM. */
final class Keys {
    static final int KEY_BYTES = 32;
    static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String AES_GCM = "AES/GCM/NoPadding";
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Finding a cipher takes as long as decrypting a text, so those that have done their work are used again. */
    private static final Queue<Cipher> CIPHERS = new ConcurrentLinkedQueue<>();

    private Keys() {}

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** A key of its own for each purpose, so that no two uses of one secret can be played against each other. */
    static SecretKey derive(byte[] secret, String purpose, String algorithm) {
        try {
            HKDFParameterSpec parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(secret)
                    .thenExpand(("interviewai/" + purpose).getBytes(StandardCharsets.UTF_8), KEY_BYTES);
            byte[] derived = KDF.getInstance("HKDF-SHA256").deriveData(parameters);
            return new SecretKeySpec(derived, algorithm);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF-SHA256 is not available", e);
        }
    }

    static Mac hmac(SecretKey key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is not available", e);
        }
    }

    static byte[] encrypt(SecretKey key, byte[] nonce, byte[] aad, byte[] plaintext) {
        try {
            // a used cipher refuses to seal the same text again under its synthetic nonce
            Cipher cipher = Cipher.getInstance(AES_GCM);
            return gcm(cipher, Cipher.ENCRYPT_MODE, key, nonce, 0, aad).doFinal(plaintext);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not available", e);
        }
    }

    /**
     * Decrypts what follows the nonce standing at {@code offset} of {@code sealed}.
     *
     * @throws GeneralSecurityException when key, associated data or ciphertext do not belong together
     */
    static byte[] decrypt(SecretKey key, byte[] sealed, int offset, byte[] aad) throws GeneralSecurityException {
        int body = offset + NONCE_BYTES;
        Cipher used = CIPHERS.poll();
        Cipher cipher = used != null ? used : Cipher.getInstance(AES_GCM);
        byte[] plaintext =
                gcm(cipher, Cipher.DECRYPT_MODE, key, sealed, offset, aad).doFinal(sealed, body, sealed.length - body);
        CIPHERS.add(cipher);
        return plaintext;
    }

    private static Cipher gcm(Cipher cipher, int mode, SecretKey key, byte[] nonce, int offset, byte[] aad)
            throws GeneralSecurityException {
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, offset, NONCE_BYTES));
        cipher.updateAAD(aad);
        return cipher;
    }
}
