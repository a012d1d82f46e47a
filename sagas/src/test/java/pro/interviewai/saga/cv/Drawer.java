package pro.interviewai.saga.cv;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pro.interviewai.ports.file.DocumentStore;

/** A store of documents that notes what is taken out. */
final class Drawer implements DocumentStore {
    final List<String> removed = new ArrayList<>();
    private final @Nullable Desk desk;

    Drawer(@Nullable Desk desk) {
        this.desk = desk;
    }

    @Override
    public void keep(String userId, String documentId, byte[] file) {
        throw new AssertionError("nobody keeps anything here");
    }

    @Override
    public Optional<byte[]> find(String userId, String documentId) {
        return desk != null && desk.fileExists ? Optional.of(new byte[] {1, 2, 3}) : Optional.empty();
    }

    @Override
    public void remove(String documentId) {
        removed.add(documentId);
    }

    @Override
    public Optional<URI> sealedLink(String documentId, Duration validFor) {
        return Optional.empty();
    }
}
