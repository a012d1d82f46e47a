package pro.interviewai.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.JsonNode;

/** What auditors can see, and who they are. */
class AuditIT extends RunningApplication {
    private static final String AUDIT = "/api/v1/audit";
    private static final String TOLD = "I would measure at Snorkelwick first, then add an index.";

    @Test
    void onlyAuditorsAndAdministratorsLook_andADemotionBitesAtOnce() throws InterruptedException {
        var ann = candidate();
        var admin = admin();
        var id = idOf(ann.http());
        var addresses =
                List.of("/streams/Account/" + id, "/streams/Account/" + id + "/state", "/subjects/" + id, "/verify");
        for (var address : addresses) {
            assertThat(http().get(AUDIT + address).status()).as(address).isEqualTo(401);
        }
        for (var role : List.of("user", "pro", "elite", "auditor", "admin", "user")) {
            assertThat(give(admin, id, role).status()).isEqualTo(200);
            var allowed = List.of("auditor", "admin").contains(role);
            for (var address : addresses) {
                var reply = ann.http().get(AUDIT + address);
                assertThat(reply.status())
                        .as(role + " at " + address + ": " + reply)
                        .isEqualTo(allowed ? 200 : 403);
            }
            assertThat(ann.http()
                            .get(AUDIT + "/streams/Account/" + id + "?reveal=true")
                            .status())
                    .as(role + " reveals")
                    .isEqualTo("admin".equals(role) ? 200 : 403);
        }
        assertThat(give(ann.http(), id, "admin").status()).isEqualTo(403);
        assertThat(give(admin, idOf(admin), "user").text("/code")).isEqualTo("OWN_ROLE_UNCHANGEABLE");
    }

    @Test
    void somebodyIsFoundByTheirAddress_andTheLookIsWrittenDownWithoutIt() throws InterruptedException {
        var ann = candidate();
        var auditor = candidate();
        var id = idOf(ann.http());
        assertThat(give(admin(), idOf(auditor.http()), "auditor").status()).isEqualTo(200);
        var found = auditor.http().post(AUDIT + "/people", address(ann.email().toUpperCase(Locale.ROOT)));
        assertThat(found.text("/userId")).as(found.toString()).isEqualTo(id);
        assertThat(auditor.http()
                        .post(AUDIT + "/people", address("nobody-at-all@example.org"))
                        .status())
                .isEqualTo(404);
        assertThat(auditor.http().post(AUDIT + "/people", address("no address")).status())
                .isEqualTo(400);
        assertThat(ann.http().post(AUDIT + "/people", address(ann.email())).status())
                .isEqualTo(403);

        var looks = AUDIT + "/subjects/" + idOf(auditor.http()) + "?size=100";
        var told = Patience.until(
                "the looks", () -> admin().get(looks), page -> looksFor(page).size() == 2);
        assertThat(looksFor(told)).containsExactly(id, "nobody");
        assertThat(told.response().body()).doesNotContainIgnoringCase(ann.email());
    }

    private static List<String> looksFor(Reply page) {
        return page.json()
                .at("/events")
                .valueStream()
                .filter(event -> text(event, "name").equals("audit.LogInspected"))
                .filter(event -> event.at("/payload/kind").asString().equals("address"))
                .map(event -> event.at("/payload/target").asString())
                .toList();
    }

    private static Map<String, Object> address(String email) {
        return Map.of("email", email);
    }

    @Test
    void anAnswerLeadsFromTheRequestToItsScore_andIsMasked() throws InterruptedException {
        var ann = candidate();
        var started = ann.start(5);
        var interview = started.text("/sessionId");
        var question = Candidate.questionIds(started).getFirst();
        var answered =
                ann.http().post("/api/v1/interviews/" + interview + "/answer", Candidate.textAnswer(question, TOLD));
        assertThat(answered.status()).as(answered.toString()).isIn(200, 202);
        assertThat(ann.answer(interview, question, TOLD).status())
                .as("the score is there")
                .isEqualTo(200);

        var page = admin().get(AUDIT + "/streams/Interview/" + interview);
        var events = page.json().at("/events");
        assertThat(events.size()).as(page.toString()).isEqualTo(3);
        var submitted = events.get(1);
        var judged = events.get(2);
        assertThat(text(submitted, "name")).isEqualTo("interview.AnswerSubmitted");
        assertThat(text(submitted, "correlationId")).isEqualTo(answered.header("X-Request-Id"));
        assertThat(text(submitted, "actorId")).isEqualTo(idOf(ann.http()));
        assertThat(text(judged, "correlationId")).isEqualTo(answered.header("X-Request-Id"));
        assertThat(text(judged, "causationId")).isEqualTo(text(submitted, "eventId"));
        assertThat(page.response().body()).contains("[masked]").doesNotContain("Snorkelwick");
    }

    @Test
    void aStreamIsReadInPages_andOneThatDoesNotExistIsNotThere() throws InterruptedException {
        var admin = admin();
        var id = idOf(candidate().http());
        var sequences = new ArrayList<Long>();
        var next = 0L;
        while (next >= 0) {
            var page = admin.get(AUDIT + "/streams/Account/" + id + "?size=1&from=" + next);
            page.json()
                    .at("/events")
                    .forEach(event -> sequences.add(event.get("sequence").asLong()));
            next = page.json().at("/next").isNumber() ? page.json().at("/next").asLong() : -1;
        }
        assertThat(sequences).containsExactly(0L, 1L, 2L, 3L);
        for (var absent :
                List.of("/streams/Account/nobody", "/streams/Interview/" + id, "/streams/Account/nobody/state")) {
            assertThat(admin.get(AUDIT + absent).status()).as(absent).isEqualTo(404);
        }
        for (var bad : List.of(
                "/streams/Account/" + id + "?from=-1",
                "/streams/Account/" + id + "?from=99999999999999999999",
                "/streams/Account/" + id + "?size=101",
                "/streams/Account/%2e%2e%2fx",
                "/streams/Account/" + id + "/state?at=yesterday",
                "/streams/Account/" + id + "/state?at=commit:-1",
                "/verify?from=1",
                "/verify?from=1&hash=zz")) {
            assertThat(admin.get(AUDIT + bad).status()).as(bad).isEqualTo(400);
        }
    }

    @Test
    void anInterviewIsShownAsItWas_atEachOfItsEvents() throws InterruptedException {
        var ann = candidate();
        var started = ann.start(5);
        var interview = started.text("/sessionId");
        ann.answer(interview, Candidate.questionIds(started).getFirst(), TOLD);
        assertThat(ann.complete(interview).status()).isEqualTo(200);
        var admin = admin();
        var answers = new ArrayList<Integer>();
        for (var sequence = 0; sequence < 4; sequence++) {
            var path = AUDIT + "/streams/Interview/" + interview + "/state?at=" + sequence;
            var state = admin.get(path);
            assertThat(state.json().at("/sequence").asInt())
                    .as(state.toString())
                    .isEqualTo(sequence);
            assertThat(admin.get(path).response().body())
                    .isEqualTo(state.response().body());
            answers.add(state.json().at("/state/state/answers").size() * 10
                    + state.json().at("/state/state/judged").size());
            assertThat(state.json().at("/state/state/status").asString())
                    .isEqualTo(sequence == 3 ? "completed" : "active");
        }
        assertThat(answers).containsExactly(0, 10, 11, 11);
    }

    @Test
    void theChainHolds_andIsCheckedOnFromWhereItWas() {
        var admin = admin();
        var all = admin.get(AUDIT + "/verify?full=true");
        assertThat(all.json().at("/valid").asBoolean()).as(all.toString()).isTrue();
        assertThat(all.json().at("/from").asLong()).isEqualTo(1);
        var on = admin.get(AUDIT + "/verify");
        assertThat(on.json().at("/valid").asBoolean()).as(on.toString()).isTrue();
        assertThat(on.json().at("/from").asLong())
                .isEqualTo(all.json().at("/to").asLong() + 1);
    }

    @Test
    void allEventsAboutAPersonAreFound() throws InterruptedException {
        var ann = candidate();
        var interview = ann.start(5).text("/sessionId");
        var id = idOf(ann.http());
        var admin = admin();
        var page = Patience.until(
                "the interview among the events",
                () -> admin.get(AUDIT + "/subjects/" + id + "?size=100"),
                reply -> reply.response().body().contains(interview));
        var names = new ArrayList<String>();
        page.json().at("/events").forEach(event -> names.add(text(event, "name")));
        assertThat(names)
                .containsExactly(
                        "account.EmailClaimed",
                        "account.AccountRegistered",
                        "account.TermsAccepted",
                        "account.VerificationRequested",
                        "account.EmailVerified",
                        "account.LoginSessionOpened",
                        "interview.InterviewStarted",
                        "quota.PlanGranted",
                        "quota.UnitsReserved");
    }

    private static Reply give(Http admin, String user, String role) {
        return admin.send(admin.request("/api/v1/admin/users/" + user + "/role")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"role\":\"" + role + "\"}")));
    }

    private static String idOf(Http user) {
        return user.get("/api/v1/users/profile").text("/id");
    }

    private static String text(JsonNode event, String field) {
        return event.get(field).asString();
    }
}
