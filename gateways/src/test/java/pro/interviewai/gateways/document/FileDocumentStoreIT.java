package pro.interviewai.gateways.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.ports.file.DocumentStore;

class FileDocumentStoreIT extends DocumentStoreContract {
    @TempDir
    private Path data;

    @Override
    DocumentStore store() {
        return new FileDocumentStore(folder(), keys);
    }

    @Override
    List<String> names() throws IOException {
        try (var files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Override
    byte[] kept(String documentId) throws IOException {
        return Files.readAllBytes(file(documentId));
    }

    @Override
    void put(String documentId, byte[] bytes) throws IOException {
        Files.write(file(documentId), bytes);
    }

    /** A file stands where the folder was. */
    @Override
    void takeAway() throws IOException {
        Files.move(folder(), data.resolve("elsewhere"));
        Files.createFile(folder());
    }

    @Test
    void aFolderHasNoLinks() {
        store().keep(ANN, "one", CV);

        assertThat(store().sealedLink("one", Duration.ofMinutes(1))).isEmpty();
    }

    private Path folder() {
        return data.resolve("documents");
    }

    private Path file(String documentId) {
        return folder().resolve(documentId + ".document");
    }
}
