package pro.interviewai.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartIT {
    @TempDir
    Path folder;

    @Test
    void everythingIsThereAfterARestart() {
        try (EmbeddedMongo server = EmbeddedMongo.start(EmbeddedMongo.Settings.in(folder));
                MongoClient client = MongoClients.create(server.connectionString())) {
            MongoCollection<Document> users = client.getDatabase("shop").getCollection("users");
            users.createIndex(
                    Indexes.ascending("mail"), new IndexOptions().unique(true).name("mail_unique"));
            users.insertOne(new Document("_id", 1).append("mail", "a@b.c").append("n", 1L));
            users.updateOne(eq("_id", 1), Updates.inc("n", 41L));
            users.insertOne(new Document("_id", 2).append("mail", "d@e.f"));
            users.deleteOne(eq("_id", 2));
        }
        try (EmbeddedMongo server = EmbeddedMongo.start(EmbeddedMongo.Settings.in(folder));
                MongoClient client = MongoClients.create(server.connectionString())) {
            MongoCollection<Document> users = client.getDatabase("shop").getCollection("users");
            assertThat(users.find())
                    .containsExactly(
                            new Document("_id", 1).append("mail", "a@b.c").append("n", 42L));
            assertThatThrownBy(() -> users.insertOne(new Document("_id", 3).append("mail", "a@b.c")))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("E11000")
                    .hasMessageContaining("index: mail_unique");
            assertThat(users.listIndexes().map(index -> index.getString("name")))
                    .containsExactlyInAnyOrder("_id_", "mail_unique");
        }
    }
}
