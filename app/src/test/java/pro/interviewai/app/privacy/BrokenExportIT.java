package pro.interviewai.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.RunningApplication;

/** An export that cannot be told to its end is no file that looks whole. */
class BrokenExportIT extends RunningApplication {
    /** More than is held back before an answer begins. */
    private static final int LONG = 40_000;

    @Autowired
    private MongoDatabase store;

    @Test
    void whatFailsOnTheWay_breaksTheDownloadOff() throws Exception {
        var ann = candidate();
        var id = longInterview(ann);
        assertThat(export(ann).statusCode()).isEqualTo(200);

        makeUnreadable(id);

        assertThatThrownBy(() -> export(ann)).isInstanceOf(IOException.class);
    }

    @Test
    void whatFailsBeforeIt_isAProblem() throws Exception {
        var ann = candidate();
        makeUnreadable(ann.start(5).text("/sessionId"));

        var answer = export(ann);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .startsWith("{")
                .contains("INTERNAL_ERROR");
    }

    private static String longInterview(Candidate who) {
        var started = who.start(5);
        var id = started.text("/sessionId");
        who.answerAtLength(started, LONG);
        assertThat(who.complete(id).status()).isEqualTo(200);
        return id;
    }

    private void makeUnreadable(String interview) {
        var changed = store.getCollection("interviews")
                .updateOne(Filters.eq("_id", interview), Updates.set("startedAt", "no moment"));
        assertThat(changed.getModifiedCount()).isEqualTo(1);
    }

    private HttpResponse<byte[]> export(Candidate who) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            HttpRequest request = http().as(who.accessToken())
                    .request("/api/v1/privacy/export")
                    .build();
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }
}
