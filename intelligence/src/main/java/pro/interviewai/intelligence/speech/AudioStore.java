package pro.interviewai.intelligence.speech;

import java.util.Optional;

/** Keeps audio for a while, readable only with the key of the person who speaks in it. */
public interface AudioStore {

    /** Keeps it durably; the same again is fine. */
    void keep(String userId, String recordingId, byte[] audio);

    /** Empty once it was removed, or the person's key destroyed. */
    Optional<byte[]> find(String userId, String recordingId);

    /** Removes it; what is not there is removed already. */
    void remove(String recordingId);
}
