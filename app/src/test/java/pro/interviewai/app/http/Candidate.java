package pro.interviewai.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody who prepares for an interview, and what they do over HTTP. */
public final class Candidate {
    public static final String PASSWORD = "Correct-Horse-7";

    private final Http http;
    private final MailBox mail;
    private final String email;
    private @Nullable Http signedIn;
    private String accessToken = "";
    private String refreshToken = "";

    public Candidate(Http http, MailBox mail, String email) {
        this.http = http;
        this.mail = mail;
        this.email = email;
    }

    /** Registers, confirms the address by the mailed link and signs in. */
    public Candidate join() throws InterruptedException {
        assertThat(register().status()).isEqualTo(201);
        assertThat(confirm().status()).isEqualTo(200);
        assertThat(login().status()).isEqualTo(200);
        return this;
    }

    public Reply register() {
        return http.post("/api/v1/auth/register", registration(email));
    }

    public Reply confirm() throws InterruptedException {
        return http.post("/api/v1/auth/verify-email", Map.of("token", mail.tokenFor(email)));
    }

    public Reply login() {
        var reply = http.login(email, PASSWORD);
        if (reply.status() == 200) {
            accessToken = reply.text("/accessToken");
            signedIn = http.as(accessToken);
            refreshToken = reply.text("/refreshToken");
        }
        return reply;
    }

    public static Map<String, Object> registration(String email) {
        var registration = new LinkedHashMap<String, Object>();
        registration.put("email", email);
        registration.put("password", PASSWORD);
        registration.put("firstName", "Ann");
        registration.put("lastName", "Example");
        registration.put("language", "en");
        registration.put("termsAccepted", true);
        return registration;
    }

    public static Map<String, Object> interview(int questions) {
        var interview = new LinkedHashMap<String, Object>();
        interview.put("type", "technical");
        interview.put("difficulty", "mid");
        interview.put("domain", "backend");
        interview.put("technology", List.of("node.js", "mongodb"));
        interview.put("numQuestions", questions);
        interview.put("mode", "text");
        interview.put("allowOthers", true);
        return interview;
    }

    public static Map<String, Object> textAnswer(String questionId, String text) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("questionId", questionId);
        answer.put("answerType", "text");
        answer.put("answerText", text);
        answer.put("duration", 61.5);
        return answer;
    }

    public Http http() {
        return signedIn == null ? http : signedIn;
    }

    /** The same person, who takes the first reply as it is. */
    public Candidate once() {
        var once = new Candidate(http.once(), mail, email);
        once.accessToken = accessToken;
        once.refreshToken = refreshToken;
        once.signedIn = http().once();
        return once;
    }

    public String email() {
        return email;
    }

    public String accessToken() {
        return accessToken;
    }

    public String refreshToken() {
        return refreshToken;
    }

    public Reply start(int questions) {
        // with a key, because who is told to come again must not start two
        return http().post(
                        "/api/v1/interviews/start",
                        interview(questions),
                        UUID.randomUUID().toString());
    }

    /** Answers; where the score is late, the same is handed in again until it is there, as it may. */
    public Reply answer(String interview, String questionId, String text) {
        return http().sendUntilDone(http().json("/api/v1/interviews/" + interview + "/answer")
                .POST(Http.body(textAnswer(questionId, text))));
    }

    /** Answers every question with so many characters that hardly any packing makes fewer. */
    public void answerAtLength(Reply started, int length) {
        var random = new Random(7);
        for (var question : questionIds(started)) {
            var words =
                    random.ints(length, '!', '~').mapToObj(Character::toString).collect(Collectors.joining());
            var reply = answer(started.text("/sessionId"), question, words);
            assertThat(reply.status()).as(reply.toString()).isIn(200, 202);
        }
    }

    public Reply draft(String interview, String questionId, String text, long sequence) {
        return http().send(http().json("/api/v1/interviews/" + interview + "/questions/" + questionId + "/draft")
                .PUT(Http.body(Map.of("content", text, "sequence", sequence))));
    }

    public Reply complete(String interview) {
        return http().post("/api/v1/interviews/" + interview + "/complete");
    }

    public Reply read(String interview) {
        return http().get("/api/v1/interviews/" + interview);
    }

    public Reply feedback(String interview) {
        return http().get("/api/v1/interviews/" + interview + "/feedback");
    }

    public static List<String> questionIds(Reply started) {
        var ids = new ArrayList<String>();
        started.json()
                .at("/questions")
                .forEach(question -> ids.add(question.get("id").asString()));
        return ids;
    }
}
