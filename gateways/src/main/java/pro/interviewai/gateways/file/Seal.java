package pro.interviewai.gateways.file;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pro.interviewai.ports.file.OwnerErasedException;

/** Encrypts files with the key of the person whose they are, or with one apart. */
public interface Seal {

    /**
     * @param ownKey names the key apart, null for the person's
     * @param place where the file is kept; it opens nowhere else
     * @throws OwnerErasedException if that key was destroyed
     */
    byte[] seal(String userId, @Nullable String ownKey, String place, byte[] file);

    /**
     * Empty once that key is destroyed.
     *
     * @throws IllegalStateException when the bytes were altered, or sealed with another key or for another place
     */
    Optional<byte[]> open(String userId, @Nullable String ownKey, String place, byte[] sealed);
}
