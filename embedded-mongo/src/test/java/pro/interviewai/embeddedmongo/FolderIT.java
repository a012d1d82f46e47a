package pro.interviewai.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderIT {
    @TempDir
    Path folder;

    @Test
    void givenAnotherProcess_whenItHoldsTheFolder_thenASecondServerIsRefused() throws Exception {
        try (ChildServer _ = ChildServer.start(folder)) {
            assertThatThrownBy(() -> EmbeddedMongo.start(EmbeddedMongo.Settings.in(folder)))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("in use by another server");
            Process second = new ProcessBuilder(ChildServer.command(folder))
                    .redirectErrorStream(true)
                    .start();
            assertThat(new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("in use by another server");
            assertThat(second.waitFor()).isNotZero();
        }
    }

    @Test
    void givenThisProcess_whenItHoldsTheFolder_thenASecondServerIsRefused() {
        try (EmbeddedMongo _ = EmbeddedMongo.start(EmbeddedMongo.Settings.in(folder))) {
            assertThatThrownBy(() -> EmbeddedMongo.start(EmbeddedMongo.Settings.in(folder)))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("in use by another server");
        }
        EmbeddedMongo.start(EmbeddedMongo.Settings.in(folder)).close();
    }

    @Test
    void aStoreOfAnotherProgramIsRefused() {
        try (MVStore other = MVStore.open(folder.resolve("embedded-mongo.mv").toString())) {
            other.openMap("somebody").put("a", "b");
        }
        assertThatThrownBy(() -> EmbeddedMongo.start(EmbeddedMongo.Settings.in(folder)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("written by another program");
    }

    @Test
    void aFileThatIsNoStoreIsRefused() throws Exception {
        Files.writeString(folder.resolve("embedded-mongo.mv"), "Not a store, but a text of some length. ".repeat(500));
        assertThatThrownBy(() -> EmbeddedMongo.start(EmbeddedMongo.Settings.in(folder)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot be opened as an embedded MongoDB store");
    }
}
