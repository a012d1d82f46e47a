package pro.interviewai.proving.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Reply;
import pro.interviewai.proving.process.AppProcess;

/** Takes one interview after the other, repeats what got no reply, and remembers whatever was acknowledged. */
final class RestlessCandidate implements Runnable {
    private static final int QUESTIONS = 5;

    private final Candidate person;
    private final Duration rest;
    private final AtomicReference<AppProcess> app;
    private final Lock mayAsk;
    private final AtomicBoolean stop;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, Double> scores = new ConcurrentHashMap<>();
    private final List<String> completed = new ArrayList<>();
    private volatile String token;
    private volatile @Nullable Throwable failure;

    /** @param rest between a reply and the next request */
    RestlessCandidate(
            Candidate person, AtomicReference<AppProcess> app, Lock mayAsk, AtomicBoolean stop, Duration rest) {
        this.person = person;
        this.token = person.accessToken();
        this.rest = rest;
        this.app = app;
        this.mayAsk = mayAsk;
        this.stop = stop;
    }

    @Override
    public void run() {
        try {
            for (var i = 0; !stop.get(); i++) {
                interview("key-" + i);
            }
        } catch (Throwable e) {
            failure = e;
        }
    }

    private void interview(String key) {
        var started = ask(http -> http.post("/api/v1/interviews/start", Candidate.interview(QUESTIONS), key));
        if (started == null) {
            return;
        }
        assertThat(started.status()).as(started.toString()).isEqualTo(201);
        var interview = started.text("/sessionId");
        var path = "/api/v1/interviews/" + interview;
        for (var question : Candidate.questionIds(started)) {
            var text = "I measured it first and then I added an index on " + question + ", which made it fast.";
            var reply = ask(http -> http.post(path + "/answer", Candidate.textAnswer(question, text)));
            if (reply == null) {
                return;
            }
            assertThat(reply.status()).as(reply.toString()).isIn(200, 202);
            answers.put(interview + "/" + question, text);
            if (reply.status() == 200) {
                scores.put(
                        interview + "/" + question,
                        reply.json().at("/feedback/score").asDouble());
            }
        }
        var reply = ask(http -> http.post(path + "/complete"));
        if (reply != null) {
            assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
            synchronized (completed) {
                completed.add(interview);
            }
        }
    }

    /** Asks until there is a reply; none once it is time to stop. */
    private @Nullable Reply ask(Function<Http, Reply> request) {
        while (!stop.get()) {
            mayAsk.lock();
            try {
                var reply = request.apply(app.get().http().once().as(token));
                if (reply.status() == 401) {
                    signInAgain();
                } else if (reply.status() != 503) {
                    Thread.sleep(rest);
                    return reply;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            } catch (UncheckedIOException e) {
                // the process was killed: nothing is acknowledged, so the same is asked again
            } finally {
                mayAsk.unlock();
            }
            pause();
        }
        return null;
    }

    /** The token of a long run expires. */
    private void signInAgain() {
        var reply = app.get().http().once().login(person.email(), Candidate.PASSWORD);
        if (reply.status() == 200) {
            token = reply.text("/accessToken");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void expectEverythingAcknowledged() {
        signInAgain();
        var http = app.get().http().as(token);
        var interviews = answers.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('/')))
                .distinct()
                .toList();
        for (var interview : interviews) {
            var view = http.get("/api/v1/interviews/" + interview);
            assertThat(view.status()).isEqualTo(200);
            view.json().at("/answers").forEach(answer -> {
                var key = interview + "/" + answer.get("questionId").asString();
                var expected = scores.get(key);
                if (expected != null) {
                    assertThat(answer.get("score").asDouble()).isEqualTo(expected);
                }
                if (answers.containsKey(key)) {
                    assertThat(answer.get("content").asString()).isEqualTo(answers.get(key));
                }
            });
            var kept = new ArrayList<String>();
            view.json()
                    .at("/answers")
                    .forEach(answer ->
                            kept.add(interview + "/" + answer.get("questionId").asString()));
            assertThat(kept)
                    .containsAll(answers.keySet().stream()
                            .filter(key -> key.startsWith(interview))
                            .toList());
        }
        synchronized (completed) {
            completed.forEach(interview -> assertThat(
                            http.get("/api/v1/interviews/" + interview).text("/status"))
                    .isEqualTo("completed"));
        }
    }

    int acknowledgedAnswers() {
        return answers.size();
    }

    int acknowledgedScores() {
        return scores.size();
    }

    @Nullable
    Throwable failure() {
        return failure;
    }
}
