package pro.interviewai.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.command.interview.Interview;
import pro.interviewai.eventlog.CommitLogStorageEngine;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.json.JsonMapper;

/** A long interview is not read from its first event each time. */
class SnapshotIT extends RunningApplication {
    private static final int QUESTIONS = 20;
    private static final String TOLD = "First I would measure it at Snorkelwick, then add an index, answer number ";

    @Autowired
    private MongoDatabase store;

    @Autowired
    private EventStore events;

    @Autowired
    private CommitLogStorageEngine log;

    @Test
    void anInterviewOfTwentyAnswers_goesOnFromItsSealedSnapshot() throws InterruptedException {
        var ann = candidate();
        var started = ann.start(QUESTIONS);
        var interview = started.text("/sessionId");
        var answers = answerAll(ann, started);

        var snapshot = snapshotOf(interview);
        assertThat(snapshot.getString("p")).isEqualTo("interview.Interview");
        assertThat(snapshot.getLong("n")).isGreaterThanOrEqualTo(24);
        expectSealed(snapshot, started);
        assertThat(events.readEvents(interview).next().getPayloadType()).isEqualTo(Interview.class);
        expectToGoOn(ann, interview, answers);

        var whole = snapshot.get("d", Binary.class).getData();
        for (var spoilt : List.of(new byte[0], "{}".getBytes(StandardCharsets.UTF_8), cut(whole), flipped(whole))) {
            snapshots().updateOne(Filters.eq("_id", interview), Updates.set("d", new Binary(spoilt)));
            log.forgetSnapshots();
            assertThat(events.readEvents(interview).next().getSequenceNumber())
                    .as("without the snapshot all is read from the first event")
                    .isZero();
            expectToGoOn(ann, interview, answers);
        }
        assertThat(ann.complete(interview).status()).isEqualTo(200);
        assertThat(ann.read(interview).text("/status")).isEqualTo("completed");
        assertThat(ann.feedback(interview).json().at("/answered").asInt()).isEqualTo(QUESTIONS);
    }

    private static SequencedMap<String, Reply> answerAll(Candidate ann, Reply started) {
        var answers = new LinkedHashMap<String, Reply>();
        for (var question : Candidate.questionIds(started)) {
            var reply = ann.answer(started.text("/sessionId"), question, TOLD + question);
            assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
            answers.put(question, reply);
        }
        return answers;
    }

    /** The interview still knows its first and last answer and whose they are. */
    private void expectToGoOn(Candidate ann, String interview, SequencedMap<String, Reply> answers) {
        for (var answer : List.of(answers.firstEntry(), answers.lastEntry())) {
            var question = answer.getKey();
            var again = ann.answer(interview, question, TOLD + question);
            assertThat(again.status()).as(again.toString()).isEqualTo(200);
            assertThat(again.json()).isEqualTo(answer.getValue().json());
            assertThat(ann.answer(interview, question, "Something else entirely.")
                            .text("/code"))
                    .isEqualTo("ANSWER_ALREADY_GIVEN");
        }
    }

    private static void expectSealed(Document snapshot, Reply started) {
        var stored = new String(snapshot.get("d", Binary.class).getData(), StandardCharsets.UTF_8);
        assertThat(JsonMapper.shared().readTree(stored).propertyNames()).containsExactlyInAnyOrder("subject", "sealed");
        assertThat(stored).doesNotContain("Snorkelwick");
        started.json()
                .at("/questions")
                .forEach(question -> assertThat(stored)
                        .doesNotContain(
                                question.get("question").asString(),
                                question.get("id").asString()));
    }

    private Document snapshotOf(String interview) {
        return Patience.untilThere(
                "a snapshot",
                () -> Optional.ofNullable(
                        snapshots().find(Filters.eq("_id", interview)).first()));
    }

    private MongoCollection<Document> snapshots() {
        return store.getCollection("snapshots");
    }

    private static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** The same form, with one character of the sealed text changed. */
    private static byte[] flipped(byte[] whole) {
        var spoilt = whole.clone();
        var middle = whole.length * 3 / 4;
        spoilt[middle] = (byte) (spoilt[middle] == 'A' ? 'B' : 'A');
        return spoilt;
    }
}
