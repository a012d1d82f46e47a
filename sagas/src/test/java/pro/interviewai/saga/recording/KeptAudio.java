package pro.interviewai.saga.recording;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pro.interviewai.ports.file.AudioStore;

/** Audio of recordings in memory, readable with any key. */
final class KeptAudio implements AudioStore {
    private final Map<String, byte[]> audio = new HashMap<>();

    @Override
    public void keep(String userId, @Nullable String ownKey, String recordingId, byte[] bytes) {
        audio.put(recordingId, bytes);
    }

    @Override
    public Optional<byte[]> find(String userId, @Nullable String ownKey, String recordingId) {
        return Optional.ofNullable(audio.get(recordingId));
    }

    @Override
    public void remove(String recordingId) {
        audio.remove(recordingId);
    }
}
