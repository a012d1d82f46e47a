package pro.interviewai.eventlog.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * Seals texts and files about a person with that person's key, so that they can stand in a read model or a folder and
 * vanish with the key. The same content for the same subject and place gives the same bytes, hence a replay gives byte-equal documents; how, and
 * what that reveals, says {@code SubjectKey}.
 */
public final class Sealer {
    private final SubjectKeys keys;

    public Sealer(SubjectKeys keys) {
        this.keys = keys;
    }

    /**
     * Seals {@code text}; the result opens only for the same {@code subject} and {@code place}.
     *
     * @param place what the text is, such as {@code "account.email"}; part of the authenticated data
     * @throws SubjectErasedException when the subject's key was destroyed
     */
    public byte[] seal(String subject, String place, String text) {
        return keys.obtain(subject).seal(aad(subject, place), text);
    }

    /** As {@link #seal}, but empty when the subject's key was destroyed: then there is nothing left to keep. */
    public Optional<byte[]> sealUnlessErased(String subject, String place, String text) {
        try {
            return Optional.of(seal(subject, place, text));
        } catch (SubjectErasedException erased) {
            return Optional.empty();
        }
    }

    /**
     * The text that was sealed, or empty once the subject's key is destroyed.
     *
     * @throws IllegalStateException when the bytes were not sealed for this subject and place, or were altered
     */
    public Optional<String> open(String subject, String place, byte[] sealed) {
        return keys.find(subject).map(key -> opened(place, () -> key.open(aad(subject, place), sealed)));
    }

    /** As {@link #seal}, for what is no text. */
    public byte[] sealBytes(String subject, String place, byte[] content) {
        return keys.obtain(subject).sealBytes(aad(subject, place), content);
    }

    /**
     * The bytes that were sealed, or empty once the subject's key is destroyed.
     *
     * @throws IllegalStateException when they were not sealed as bytes for this subject and place, or were altered
     */
    public Optional<byte[]> openBytes(String subject, String place, byte[] sealed) {
        return keys.find(subject).map(key -> opened(place, () -> key.openBytes(aad(subject, place), sealed)));
    }

    /** Whether something was sealed as bytes and not as a text; the first byte tells. */
    public static boolean holdsBytes(byte[] sealed) {
        return SubjectKey.holdsBytes(sealed);
    }

    private interface Opening<T> {
        T open() throws GeneralSecurityException;
    }

    private static <T> T opened(String place, Opening<T> opening) {
        try {
            return opening.open();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What is sealed does not belong to its subject and place: " + place, e);
        }
    }

    private static byte[] aad(String subject, String place) {
        return (subject.length() + ":" + subject + place).getBytes(StandardCharsets.UTF_8);
    }
}
