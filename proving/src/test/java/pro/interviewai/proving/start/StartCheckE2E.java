package pro.interviewai.proving.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.embeddedmongo.EmbeddedMongo;
import pro.interviewai.proving.process.AppProcess;

/** What keeps the application from starting is told at once, in one sentence. */
class StartCheckE2E {
    @TempDir
    private Path folder;

    @Test
    void aPortThatIsTaken() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var port = String.valueOf(taken.getLocalPort());
            assertThat(output(Map.of("PORT", port, "DATA_DIR", folder.toString())))
                    .isEqualTo("Port " + port
                            + " is in use by another program: stop that one, or set PORT to another number.");
        }
    }

    @Test
    void aPortThatIsNone() throws Exception {
        for (var port : new String[] {"http", "70000", "-2"}) {
            assertThat(output(Map.of("PORT", port, "DATA_DIR", folder.toString())))
                    .isEqualTo("PORT is to be a number from 0 to 65535, and not \"" + port + "\".");
        }
    }

    @Test
    void aFolderThatAnotherOneUses() throws Exception {
        try (var _ = EmbeddedMongo.start(EmbeddedMongo.Settings.in(folder.resolve("store")))) {
            assertThat(output(Map.of("PORT", "0", "DATA_DIR", folder.toString())))
                    .isEqualTo("The folder " + folder
                            + " is in use by another InterviewAI Pro: stop that one, or set DATA_DIR to another one.");
        }
    }

    @Test
    void aFolderThatIsNone() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        assertThat(output(Map.of("PORT", "0", "DATA_DIR", file.toString())))
                .isEqualTo("The folder " + file
                        + " cannot be written to: make it writable, or set DATA_DIR to another one.");
    }

    /** Of a process that has ended by itself, and not well. */
    private static String output(Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(AppProcess.application())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD); // where the virtual machine speaks of its cache
        builder.environment().putAll(environment);
        var begin = System.nanoTime();
        var process = builder.start();
        try {
            var output = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isNotZero();
            System.out.printf("told after %.1f s%n", (System.nanoTime() - begin) / 1e9);
            return output;
        } finally {
            process.destroyForcibly();
        }
    }
}
