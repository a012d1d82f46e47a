package pro.interviewai.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.CountedCommands;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.testing.Patience;

/** What a command of a candidate costs the store, with all that comes of it. */
@Isolated("counts what everybody asks of the store")
class RoundTripsIT extends RunningApplication {
    private static final int QUESTIONS = 20;
    private static final double MOST = 7;
    /** Scored in the same second, it is two commands, and more is counted of it. */
    private static final double MOST_OF_AN_ANSWER = 19;
    /** What is asked at intervals, whether or not anybody does anything; claims on tokens are extended so. */
    private static final Pattern HOUSEKEEPING = Pattern.compile(".* (jobrunr_.*|nodes|projection_replays|tokens)");

    @Autowired
    private CountedCommands store;

    @Test
    void aDraft_takesFewRoundTrips() throws InterruptedException {
        var ann = candidate();
        var started = ann.start(QUESTIONS);
        var question = Candidate.questionIds(started).getFirst();
        draft(ann, started, question, 0);
        awaitRemembered(ann, started);
        expectAtMost(MOST, QUESTIONS, number -> draft(ann, started, question, number));
    }

    @Test
    void anAnswer_takesFewRoundTrips() throws InterruptedException {
        var ann = candidate();
        var started = ann.start(QUESTIONS);
        var questions = Candidate.questionIds(started);
        answer(ann, started, questions.getFirst());
        awaitRemembered(ann, started);
        expectAtMost(MOST_OF_AN_ANSWER, QUESTIONS - 1, number -> answer(ann, started, questions.get(number)));
    }

    @Test
    void aSkip_takesFewRoundTrips() throws InterruptedException {
        var ann = candidate();
        var started = ann.start(QUESTIONS);
        var questions = Candidate.questionIds(started);
        skip(ann, started, questions.getFirst());
        awaitRemembered(ann, started);
        expectAtMost(MOST, QUESTIONS - 1, number -> skip(ann, started, questions.get(number)));
    }

    /** Just after somebody has signed in it is not yet taken for granted that the device is signed in. */
    private void awaitRemembered(Candidate ann, Reply started) {
        Patience.until("the device is remembered", () -> {
            store.take();
            ann.read(started.text("/sessionId"));
            ann.read(started.text("/sessionId"));
            return !store.take().containsKey("find login_sessions");
        });
    }

    /** What the last one leaves to be done is not waited for: what the one before it left is counted in its place. */
    private void expectAtMost(double most, int times, IntFunction<Reply> command) {
        store.take();
        for (var number = 1; number <= times; number++) {
            var reply = command.apply(number);
            assertThat(reply.status()).as(reply.toString()).isIn(200, 202);
        }
        var taken = store.take();
        taken.keySet().removeIf(HOUSEKEEPING.asMatchPredicate());
        var each = taken.values().stream().mapToLong(Long::longValue).sum() / (double) times;
        assertThat(each).as("for each of %d: %s", times, taken).isLessThanOrEqualTo(most);
    }

    private static Reply draft(Candidate ann, Reply started, String question, int sequence) {
        return ann.draft(started.text("/sessionId"), question, "First I would measure, " + sequence, sequence);
    }

    private static Reply answer(Candidate ann, Reply started, String question) {
        return ann.answer(started.text("/sessionId"), question, "First I would measure, and then add an index.");
    }

    private static Reply skip(Candidate ann, Reply started, String question) {
        return ann.http().post(path(started) + "/questions/" + question + "/skip", Map.of());
    }

    private static String path(Reply started) {
        return "/api/v1/interviews/" + started.text("/sessionId");
    }
}
