package pro.interviewai.eventlog.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyIT {
    @TempDir
    Path folder;

    @Test
    void aGeneratedKeyIsReadBackAndOnlyItsOwnerCanReadIt() throws IOException {
        Path keys = folder.resolve("data/keys");
        MasterKey generated = MasterKey.loadOrCreate(keys);

        assertThat(MasterKey.loadOrCreate(keys)).isEqualTo(generated);
        assertThat(keys).isDirectoryContaining("glob:**/master.key");
        assertThat(Files.list(keys)).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve("master.key"))))
                .isEqualTo("rw-------");
        assertThat(MasterKey.loadOrCreate(folder.resolve("other"))).isNotEqualTo(generated);
    }

    @Test
    void ofManyWhoStartAtOnceAllHaveTheSameKey() throws Exception {
        Set<MasterKey> keys = new HashSet<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
            List<Future<MasterKey>> loaded = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                loaded.add(pool.submit(() -> MasterKey.loadOrCreate(folder.resolve("keys"))));
            }
            for (Future<MasterKey> key : loaded) {
                keys.add(key.get());
            }
        }
        assertThat(keys).hasSize(1);
    }

    @Test
    void onlyThirtyTwoBytesAreAKey() {
        byte[] bytes = new byte[32];
        bytes[3] = 9;

        assertThat(MasterKey.fromBase64(Base64.getEncoder().encodeToString(bytes) + "\n"))
                .isEqualTo(MasterKey.of(bytes));
        assertThatThrownBy(() -> MasterKey.of(new byte[16])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MasterKey.fromBase64("AAAA")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MasterKey.fromBase64("no base64!")).isInstanceOf(IllegalArgumentException.class);
        assertThat(MasterKey.of(bytes).toString()).doesNotContain("9");
    }
}
