package pro.interviewai.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import pro.interviewai.app.http.RunningApplication;

/** Somebody with access to the store changes the log behind the application's back. */
@DirtiesContext
class TamperedLogIT extends RunningApplication {
    private static final String VERIFY = "/api/v1/audit/verify";

    @Autowired
    private MongoDatabase store;

    @Test
    void aChangedOrCutOffCommit_isNoticed() throws InterruptedException {
        candidate().start(5);
        var admin = admin();
        var sound = admin.get(VERIFY + "?full=true");
        assertThat(sound.json().get("valid").asBoolean()).as(sound.toString()).isTrue();

        var kept = Objects.requireNonNull(commits().find(Filters.eq("_id", 2L)).first());
        var forged = new Binary("{\"forged\": true}".getBytes(StandardCharsets.UTF_8));
        commits().updateOne(Filters.eq("_id", 2L), Updates.set("e.0.d", forged));
        var changed = admin.get(VERIFY + "?full=true");
        assertThat(changed.json().get("valid").asBoolean())
                .as(changed.toString())
                .isFalse();
        commits().replaceOne(Filters.eq("_id", 2L), kept);

        var again = admin.get(VERIFY + "?full=true");
        assertThat(again.json().get("valid").asBoolean()).as(again.toString()).isTrue();
        var head = Objects.requireNonNull(
                commits().find().sort(Sorts.descending("_id")).first());
        commits().deleteMany(Filters.gt("_id", head.getLong("_id") - 5));
        var cutOff = admin.get(VERIFY + "?full=true");
        assertThat(cutOff.json().get("valid").asBoolean()).as(cutOff.toString()).isFalse();
    }

    private MongoCollection<Document> commits() {
        return store.getCollection("commits");
    }
}
