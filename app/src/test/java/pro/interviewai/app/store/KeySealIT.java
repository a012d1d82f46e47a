package pro.interviewai.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.embeddedmongo.EmbeddedMongo;
import pro.interviewai.eventlog.EventLogCollections;
import pro.interviewai.eventlog.crypto.KeyName;
import pro.interviewai.eventlog.crypto.MasterKey;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.crypto.SubjectKeys;
import pro.interviewai.gateways.audio.FileAudioStore;
import pro.interviewai.ports.file.OwnerErasedException;

/** What stands in the file of a recording, now and as it was kept before. */
class KeySealIT {
    private static final int FORM_NONCE_AND_TAG = 1 + 12 + 16;

    @TempDir
    static Path data;

    private static EmbeddedMongo server;
    private static MongoClient client;
    private static SubjectKeys keys;
    private static Sealer sealer;
    private static Path folder;
    private static FileAudioStore store;

    @BeforeAll
    static void start() {
        server = EmbeddedMongo.start(EmbeddedMongo.Settings.in(data.resolve("db")));
        client = MongoClients.create(server.connectionString());
        keys = new SubjectKeys(
                new EventLogCollections(client.getDatabase("test")).subjectKeys(),
                MasterKey.of(new byte[32]),
                Clock.systemUTC());
        sealer = new Sealer(keys);
        folder = data.resolve("audio");
        store = new FileAudioStore(folder, new KeySeal(sealer));
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @Test
    void aRecordingIsKeptAsBytes_noLongerThanItIs() throws IOException {
        var audio = audio(1);
        store.keep("ann", null, "now", audio);
        assertThat(store.find("ann", null, "now")).contains(audio);

        var file = Files.readAllBytes(folder.resolve("now.audio"));
        assertThat(file).hasSize(audio.length + FORM_NONCE_AND_TAG);
        assertThat(Sealer.holdsBytes(file)).isTrue();
    }

    @Test
    void aRecordingThatWasKeptAsText_isFoundAsItWas() throws IOException {
        var audio = audio(2);
        keptAsText("ann", "before", audio);
        keptAsText(KeyName.of("ann", "interview"), "before-apart", audio);

        assertThat(store.find("ann", null, "before")).contains(audio);
        assertThat(store.find("ann", "interview", "before-apart")).contains(audio);
    }

    @Test
    void inEitherForm_itEndsWithItsKey_andOpensForNobodyElse() throws IOException {
        keptAsText("bob", "text", audio(3));
        store.keep("bob", null, "bytes", audio(3));
        sealer.seal("cleo", "anything", "has a key");
        for (var recording : new String[] {"text", "bytes"}) {
            assertThatIllegalStateException().isThrownBy(() -> store.find("cleo", null, recording));
        }
        Files.copy(folder.resolve("bytes.audio"), folder.resolve("elsewhere.audio"));
        assertThatIllegalStateException().isThrownBy(() -> store.find("bob", null, "elsewhere"));

        keys.destroy("bob");

        for (var recording : new String[] {"text", "bytes"}) {
            assertThat(store.find("bob", null, recording)).isEmpty();
        }
        assertThatExceptionOfType(OwnerErasedException.class)
                .isThrownBy(() -> store.keep("bob", null, "late", audio(4)));
        assertThat(folder.resolve("late.audio")).doesNotExist();
    }

    private static void keptAsText(String key, String recording, byte[] audio) throws IOException {
        Files.createDirectories(folder);
        Files.write(
                folder.resolve(recording + ".audio"),
                sealer.seal(key, "audio/" + recording, Base64.getEncoder().encodeToString(audio)));
    }

    private static byte[] audio(int seed) {
        var audio = new byte[30_001];
        new Random(seed).nextBytes(audio);
        return audio;
    }
}
