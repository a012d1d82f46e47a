package pro.interviewai.gateways.audio;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pro.interviewai.gateways.file.FileId;
import pro.interviewai.gateways.file.Seal;
import pro.interviewai.gateways.file.SealedFolder;
import pro.interviewai.ports.file.AudioStore;

/** Keeps each recording in a file of its own. */
public final class FileAudioStore implements AudioStore {
    private final SealedFolder files;

    public FileAudioStore(Path folder, Seal seal) {
        files = new SealedFolder(folder, "audio", seal);
    }

    @Override
    public void keep(String userId, @Nullable String ownKey, String recordingId, byte[] audio) {
        files.keep(userId, ownKey, new FileId(recordingId), audio);
    }

    @Override
    public Optional<byte[]> find(String userId, @Nullable String ownKey, String recordingId) {
        return files.find(userId, ownKey, new FileId(recordingId));
    }

    @Override
    public void remove(String recordingId) {
        files.remove(new FileId(recordingId));
    }
}
