package pro.interviewai.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileIT {
    @TempDir
    private Path data;

    @Test
    void theKeyIsMadeOnceForItsOwnerOnly() throws Exception {
        Path folder = data.resolve("keys");
        SigningKey first = KeyFile.loadOrCreate(folder);

        assertThat(KeyFile.loadOrCreate(folder).id()).isEqualTo(first.id());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("jwt.pem"))))
                .isEqualTo("rw-------");
        assertThat(first.toString())
                .doesNotContain(first.jwk().getPrivateExponent().toString());
    }

    @Test
    void processesThatStartAtOnceShareOneKey() throws Exception {
        Path folder = data.resolve("keys");
        try (var starts = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> nodes = Stream.<Callable<String>>generate(
                            () -> () -> KeyFile.loadOrCreate(folder).id())
                    .limit(4)
                    .toList();
            assertThat(starts.invokeAll(nodes).stream()
                            .map(node -> node.resultNow())
                            .distinct())
                    .hasSize(1);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aKeyFromTheEnvironmentMayStandOnOneLine() throws Exception {
        SigningKey key = KeyFile.loadOrCreate(data);
        String pem = Files.readString(data.resolve("jwt.pem"));

        assertThat(SigningKey.ofPem(pem.replace("\n", "\\n")).id()).isEqualTo(key.id());
    }

    @Test
    void whatIsNoKeyIsRefusedWithoutQuotingIt() {
        for (String nothing :
                List.of("secret-text", "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SigningKey.ofPem(nothing))
                    .withNoCause()
                    .withMessageNotContaining("secret");
        }
    }
}
