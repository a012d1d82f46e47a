package pro.interviewai.gateways.file;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Seals with AES-GCM as the application does; keys live in memory and can be destroyed. */
public final class PersonsKeys implements Seal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Map<String, byte[]> keys = new HashMap<>();
    private final Set<String> destroyed = new HashSet<>();
    private final SecureRandom random = new SecureRandom();

    public void destroy(String userId) {
        keys.remove(userId);
        destroyed.add(userId);
    }

    @Override
    public byte[] seal(String userId, @Nullable String ownKey, String place, byte[] file) {
        byte[] nonce = fresh(NONCE);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, name(userId, ownKey), place, nonce, file);
        byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return both;
    }

    @Override
    public Optional<byte[]> open(String userId, @Nullable String ownKey, String place, byte[] sealed) {
        String name = name(userId, ownKey);
        if (destroyed.contains(name)) {
            return Optional.empty();
        }
        return Optional.of(crypt(
                Cipher.DECRYPT_MODE,
                name,
                place,
                Arrays.copyOf(sealed, NONCE),
                Arrays.copyOfRange(sealed, NONCE, sealed.length)));
    }

    private byte[] crypt(int mode, String name, String place, byte[] nonce, byte[] content) {
        try {
            byte[] key = keys.computeIfAbsent(name, _ -> fresh(32));
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("It was not sealed like this", e);
        }
    }

    private byte[] fresh(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String name(String userId, @Nullable String ownKey) {
        return ownKey == null ? userId : ownKey;
    }
}
