package pro.interviewai.app.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.intelligence.questions.FollowUpQuestion;
import pro.interviewai.intelligence.questions.QuestionBank;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.json.JsonMapper;

/** Drafts, skips, hints, pauses, replays, forks and what is told about them, over HTTP. */
class SessionCourseIT extends RunningApplication {
    private static final String SOUND =
            "First I would measure where the time goes. Then I would add an index for the query"
                    + " and check the plan again, because a full scan reads every document.";

    @Autowired
    private QuestionBank references;

    @Test
    void theNewestDraftStands_andIsReadOnAnyDevice() throws InterruptedException {
        var ann = candidate();
        var started = ann.start(5);
        var id = started.text("/sessionId");
        var question = Candidate.questionIds(started).getFirst();
        assertThat(ann.draft(id, question, "First I", 2).text("/content")).isEqualTo("First I");
        var older = ann.draft(id, question, "Fir", 1);
        assertThat(older.status()).isEqualTo(200);
        assertThat(older.text("/content")).isEqualTo("First I");
        assertThat(ann.login().status()).as("another device").isEqualTo(200);
        assertThat(ann.read(id).text("/questions/0/draft/content")).isEqualTo("First I");
        ann.answer(id, question, SOUND);
        assertThat(ann.read(id).json().at("/questions/0/draft").isNull()).isTrue();
        assertThat(ann.draft(id, question, "late", 9).text("/code")).isEqualTo("ANSWER_ALREADY_GIVEN");
        assertThat(ann.draft(id, "foreign", "x", 1).text("/code")).isEqualTo("QUESTION_NOT_IN_INTERVIEW");
    }

    @Test
    void aHintCostsHalfAPoint_andTheReferenceComesAfterTheScore() throws InterruptedException {
        var ann = candidate();
        var started = ann.start(5);
        var id = started.text("/sessionId");
        var question = Candidate.questionIds(started).getFirst();
        var path = "/api/v1/interviews/" + id + "/questions/" + question;
        assertThat(ann.http().get(path + "/reference").text("/code")).isEqualTo("NOT_SCORED_YET");
        var hint = ann.http().post(path + "/hint", Map.of("number", 1));
        assertThat(hint.status()).as(hint.toString()).isEqualTo(200);
        assertThat(hint.text("/hint")).isNotBlank();
        assertThat(ann.http().post(path + "/hint", Map.of("number", 1)).json()).isEqualTo(hint.json());
        ann.answer(id, question, SOUND);
        var answer = ann.read(id).json().at("/answers/0");
        assertThat(answer.get("hintCost").asDouble()).isEqualTo(0.5);
        var reference = ann.http().get(path + "/reference");
        assertThat(reference.text("/exampleAnswer")).isNotBlank();
        assertThat(reference.json().at("/keyPoints")).isNotEmpty();
    }

    @Test
    void skipPauseAndResume_keepEveryAnswer() throws InterruptedException {
        var ann = candidate();
        var started = ann.start(5);
        var id = started.text("/sessionId");
        var questions = Candidate.questionIds(started);
        var path = "/api/v1/interviews/" + id;
        var skipped = ann.http().post(path + "/questions/" + questions.getFirst() + "/skip");
        assertThat(skipped.json().at("/currentQuestionIndex").asInt()).isEqualTo(1);
        assertThat(ann.http().post(path + "/pause").text("/status")).isEqualTo("paused");
        assertThat(ann.answer(id, questions.get(1), SOUND).status()).isEqualTo(200);
        assertThat(ann.http()
                        .post(path + "/questions/" + questions.get(2) + "/hint")
                        .text("/code"))
                .isEqualTo("INTERVIEW_PAUSED");
        assertThat(ann.http().post(path + "/resume").text("/status")).isEqualTo("active");
        assertThat(ann.answer(id, questions.getFirst(), SOUND).status())
                .as("after the skip")
                .isEqualTo(200);
        assertThat(ann.answer(id, questions.get(2), "").text("/code")).isEqualTo("ANSWER_EMPTY");
        assertThat(ann.answer(id, questions.get(2), "I measure it. ".repeat(3571) + "Done..")
                        .status())
                .as("50,000 characters")
                .isIn(200, 202);
        assertThat(ann.answer(id, questions.get(3), "x".repeat(50_001)).text("/code"))
                .isEqualTo("ANSWER_TOO_LONG");
        assertThat(ann.read(id).json().at("/answers")).hasSize(3);
    }

    @Test
    void aReplayEqualsTheLiveView_andAForkGoesOnFromThereWithoutTouchingItsOrigin() throws InterruptedException {
        var ann = candidate();
        var started = ann.start(5);
        var id = started.text("/sessionId");
        var questions = Candidate.questionIds(started);
        ann.answer(id, questions.getFirst(), SOUND);
        var live = ann.read(id);
        var version = live.json().at("/version").asInt();
        ann.answer(id, questions.get(1), SOUND);
        ann.complete(id);
        var origin = ann.read(id).json();
        var path = "/api/v1/interviews/" + id;
        var replay = ann.http().get(path + "/replay?at=" + version);
        assertThat(replay.json().at("/interview")).isEqualTo(live.json());
        assertThat(replay.json().at("/steps")).hasSize(version + 1);
        assertThat(ann.http().get(path + "/replay?at=" + version).response().body())
                .isEqualTo(replay.response().body());
        assertThat(ann.http().get(path + "/replay?at=999").text("/code")).isEqualTo("UNKNOWN_MOMENT");
        assertThat(ann.http().get(path + "/replay?at=noon").text("/code")).isEqualTo("VALIDATION_FAILED");

        var fork = ann.http().post(path + "/fork", Map.of("at", Integer.toString(version)), "fork-1");
        assertThat(fork.status()).as(fork.toString()).isEqualTo(201);
        var forked = fork.text("/id");
        assertThat(ann.http()
                        .post(path + "/fork", Map.of("at", Integer.toString(version)), "fork-1")
                        .text("/id"))
                .isEqualTo(forked);
        assertThat(fork.json().at("/answers")).isEqualTo(live.json().at("/answers"));
        assertThat(ann.answer(forked, questions.get(1), "Another answer: I would cache it.")
                        .status())
                .isEqualTo(200);
        assertThat(ann.read(id).json()).isEqualTo(origin);
        assertThat(candidate().http().post(path + "/fork", Map.of("at", "0")).status())
                .isEqualTo(404);

        var before = live.json().at("/answers/0/feedback/scoredAt").asString();
        var then = ann.http().get("/api/v1/interviews/progress?asOf=" + before);
        assertThat(then.json().at("/skills")).hasSize(1);
        assertThat(then.text("/skills/0/points/0/sessionId")).isEqualTo(id);
    }

    @Test
    void aFollowUpRestsOnTheCandidatesOwnWords_andIsAskedAsOftenAsWanted() throws InterruptedException {
        var ann = candidate();
        var interview = Candidate.interview(5);
        interview.put("followUps", 1);
        var started = ann.http().post("/api/v1/interviews/start", interview);
        var id = started.text("/sessionId");
        for (var question : Candidate.questionIds(started)) {
            var reference = references.find(question).orElseThrow();
            var point = reference.keyPoints().getFirst();
            var half = point.examples().isEmpty()
                    ? point.point()
                    : point.examples().getFirst();
            assertThat(ann.answer(id, question, half).status()).isEqualTo(200);
        }
        var view = Patience.until(
                "a follow-up",
                () -> ann.read(id),
                read -> read.json().at("/questions").size() > 5);
        var parent = view.text("/questions/5/followUpOf");
        assertThat(references.find(parent).orElseThrow().followUpQuestions())
                .extracting(FollowUpQuestion::question)
                .contains(view.text("/questions/5/question"));
        var quoted = StreamSupport.stream(view.json().at("/answers").spliterator(), false)
                .filter(answer -> answer.get("questionId").asString().equals(parent))
                .map(answer -> answer.get("content").asString())
                .findFirst()
                .orElseThrow();
        assertThat(quoted).contains(view.text("/questions/5/quote"));
        assertThat(ann.answer(id, view.text("/questions/5/id"), SOUND).status()).isEqualTo(200);
        assertThat(ann.read(id).json().at("/questions")).hasSize(6);
    }

    @Test
    void anInterviewInALanguageWithoutQuestions_isRefused() throws InterruptedException {
        var interview = Candidate.interview(5);
        interview.put("language", "tl");
        assertThat(candidate()
                        .http()
                        .post("/api/v1/interviews/start", interview)
                        .text("/code"))
                .isEqualTo("NOT_ENOUGH_QUESTIONS");
    }

    @Test
    void stepsAreToldAsTheyCome_andAgainFromAPosition() throws InterruptedException {
        var ann = candidate();
        var started = ann.start(5);
        var id = started.text("/sessionId");
        var reply = ann.http()
                .send(ann.http()
                        .request("/api/v1/interviews/" + id + "/answer")
                        .header("Content-Type", "application/json")
                        .header("Prefer", "respond-async")
                        .POST(BodyPublishers.ofString(JsonMapper.shared()
                                .writeValueAsString(Candidate.textAnswer(
                                        Candidate.questionIds(started).getFirst(), SOUND)))));
        assertThat(reply.status()).as("the score is not waited for").isIn(200, 202);
        assertThat(reply.response().body()).contains("answerId");
        Patience.until("a score", () -> ann.read(id).text("/answers/0/scoring").equals("scored"));
        ann.complete(id);
        var all = events(ann, id, null);
        assertThat(all).contains("id:0", "event:status", "event:score", "InterviewCompleted");
        assertThat(events(ann, id, "1")).contains("id:2").doesNotContain("id:1\n", "id:0");
        assertThat(candidate()
                        .http()
                        .get("/api/v1/interviews/" + id + "/events")
                        .status())
                .isEqualTo(404);
    }

    private static String events(Candidate ann, String id, String lastEventId) {
        var request = ann.http().request("/api/v1/interviews/" + id + "/events").header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return ann.http().send(request.GET()).response().body();
    }
}
