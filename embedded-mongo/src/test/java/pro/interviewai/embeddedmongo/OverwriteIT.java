package pro.interviewai.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was deleted or replaced is in no file any more once that is asked for. */
class OverwriteIT {
    private static final String SECRET = "a key that is to be destroyed";
    private static final String NEIGHBOUR = "a key that is to stay";

    @TempDir
    Path folder;

    @Test
    void whatWasDeleted_staysInTheFile_untilItIsOverwritten() {
        try (EmbeddedMongo server = EmbeddedMongo.start(EmbeddedMongo.Settings.in(folder));
                MongoClient client = MongoClients.create(server.connectionString())) {
            MongoCollection<Document> keys = client.getDatabase("d").getCollection("keys");
            keys.insertMany(documents(0));
            keys.insertOne(new Document("_id", "ann").append("k", SECRET));
            keys.insertOne(new Document("_id", "bob").append("k", NEIGHBOUR));
            keys.insertMany(documents(1000));
            overwrite(client);
            assertThat(found(SECRET)).as("it is alive").isTrue();

            keys.updateOne(Filters.eq("_id", "ann"), Updates.unset("k"));
            assertThat(found(SECRET)).as("the control").isTrue();
            overwrite(client);
            assertThat(found(SECRET)).isFalse();
            assertThat(found(NEIGHBOUR)).isTrue();
            assertThat(keys.countDocuments()).isEqualTo(2002);
            assertThat(keys.find(Filters.eq("_id", "bob")).first()).containsEntry("k", NEIGHBOUR);
        }
        try (EmbeddedMongo server = EmbeddedMongo.start(EmbeddedMongo.Settings.in(folder));
                MongoClient client = MongoClients.create(server.connectionString())) {
            MongoCollection<Document> keys = client.getDatabase("d").getCollection("keys");
            assertThat(keys.countDocuments()).isEqualTo(2002);
            assertThat(keys.find(Filters.eq("_id", "ann")).first()).doesNotContainKey("k");
        }
    }

    private static List<Document> documents(int from) {
        return IntStream.range(from, from + 1000)
                .mapToObj(number -> new Document("_id", number).append("text", "x".repeat(200)))
                .toList();
    }

    private static void overwrite(MongoClient client) {
        boolean done = false;
        while (!done) {
            done = client.getDatabase("d")
                    .runCommand(new Document("compact", "keys"))
                    .getBoolean("done");
        }
    }

    private boolean found(String text) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .anyMatch(file -> read(file).contains(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
