package pro.interviewai.ports.file;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps the documents that people upload, each sealed with the key of the person whose it is. The store sees neither what is in
 * them nor whose they are.
 *
 * <p>Every method throws {@link FileStoreUnavailableException} when the store cannot be reached or refuses.
 */
public interface DocumentStore {

    /**
     * Keeps it durably; the same again is fine.
     *
     * @throws OwnerErasedException if the person's key was destroyed
     */
    void keep(String userId, String documentId, byte[] file);

    /**
     * Empty once it was removed, or its person's key destroyed.
     *
     * @throws IllegalStateException when what is kept was altered, or sealed for somebody else
     */
    Optional<byte[]> find(String userId, String documentId);

    /** Removes it; what is not there is removed already. */
    void remove(String documentId);

    /**
     * Where the sealed bytes can be read without this application for a while; useless without the person's key. Empty where
     * the store gives no such links. Whether the document is there is not asked.
     *
     * @param validFor at most seven days
     */
    Optional<URI> sealedLink(String documentId, Duration validFor);
}
