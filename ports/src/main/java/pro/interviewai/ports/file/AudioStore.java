package pro.interviewai.ports.file;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps audio for a while, readable only with the key of the person who speaks in it, or with the one apart that its
 * interview has where its history is not saved.
 */
public interface AudioStore {

    /**
     * Keeps it durably; the same again is fine.
     *
     * @param ownKey names the key apart, null for the person's
     * @throws OwnerErasedException if that key was destroyed
     */
    void keep(String userId, @Nullable String ownKey, String recordingId, byte[] audio);

    /** Empty once it was removed, or its key destroyed. */
    Optional<byte[]> find(String userId, @Nullable String ownKey, String recordingId);

    /** Removes it; what is not there is removed already. */
    void remove(String recordingId);
}
