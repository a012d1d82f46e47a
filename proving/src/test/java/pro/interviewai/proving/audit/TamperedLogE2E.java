package pro.interviewai.proving.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.proving.process.AppProcess;

/** Somebody with access to the store changes the log behind the application's back. */
class TamperedLogE2E {
    private static final String ADMIN = "root@example.org";

    @TempDir
    private Path folder;

    @Test
    void aChangedOrCutOffCommit_isNoticed() {
        var environment = Map.of("ADMIN_EMAIL", ADMIN, "ADMIN_PASSWORD", Candidate.PASSWORD);
        try (var app = AppProcess.start(folder, environment);
                var client = MongoClients.create("mongodb://127.0.0.1:" + app.storePort())) {
            var commits = client.getDatabase("interviewai").getCollection("commits");
            var admin = app.http().signIn(ADMIN, Candidate.PASSWORD);
            assertThat(isValid(admin)).isTrue();

            var kept =
                    Objects.requireNonNull(commits.find(Filters.eq("_id", 2L)).first());
            var forged = new Binary("{\"forged\": true}".getBytes(StandardCharsets.UTF_8));
            commits.updateOne(Filters.eq("_id", 2L), Updates.set("e.0.d", forged));
            assertThat(isValid(admin)).as("after a change").isFalse();

            commits.replaceOne(Filters.eq("_id", 2L), kept);
            assertThat(isValid(admin)).as("after it was taken back").isTrue();
            var head = Objects.requireNonNull(
                    commits.find().sort(Sorts.descending("_id")).first());
            commits.deleteMany(Filters.gt("_id", head.getLong("_id") - 3));
            assertThat(isValid(admin)).as("after the end was cut off").isFalse();
        }
    }

    private static boolean isValid(Http admin) {
        var check = admin.get("/api/v1/audit/verify?full=true");
        assertThat(check.status()).as(check.toString()).isEqualTo(200);
        return check.json().get("valid").asBoolean();
    }
}
