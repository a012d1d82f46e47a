package pro.interviewai.gateways.document;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import pro.interviewai.gateways.file.FileId;
import pro.interviewai.gateways.file.Seal;
import pro.interviewai.gateways.file.SealedFolder;
import pro.interviewai.ports.file.DocumentStore;
import pro.interviewai.ports.file.FileStoreUnavailableException;

/** Keeps each document in a file of its own. */
public final class FileDocumentStore implements DocumentStore {
    private final SealedFolder files;

    public FileDocumentStore(Path folder, Seal seal) {
        files = new SealedFolder(folder, "document", seal);
    }

    @Override
    public void keep(String userId, String documentId, byte[] file) {
        orUnavailable(() -> {
            files.keep(userId, null, new FileId(documentId), file);
            return documentId;
        });
    }

    @Override
    public Optional<byte[]> find(String userId, String documentId) {
        return orUnavailable(() -> files.find(userId, null, new FileId(documentId)));
    }

    @Override
    public void remove(String documentId) {
        orUnavailable(() -> {
            files.remove(new FileId(documentId));
            return documentId;
        });
    }

    /** A folder has none. */
    @Override
    public Optional<URI> sealedLink(String documentId, Duration validFor) {
        return Optional.empty();
    }

    private static <T> T orUnavailable(Supplier<T> work) {
        try {
            return work.get();
        } catch (UncheckedIOException e) {
            throw new FileStoreUnavailableException("The folder of documents cannot be read or written", e);
        }
    }
}
