package pro.interviewai.app.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.app.http.CvOwner.path;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import pro.interviewai.app.http.CvOwner;
import pro.interviewai.app.http.Refusal;
import pro.interviewai.app.http.Reply;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvVersionCommand.ProposeOptimisation;
import pro.interviewai.messages.cv.content.Section;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.cv.optimisation.CvChange;
import pro.interviewai.messages.cv.optimisation.OptimisationLevel;
import tools.jackson.databind.JsonNode;

/** Changes that are proposed for a CV, and what its person says of each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CvOptimisationIT extends RunningCvs {
    private static final String JOB =
            "We use Kubernetes and Java in the cloud. You bring Elixir and work with the team.";
    /** The one of the walk through the interface. */
    private static final Path WEAK = Path.of("..", "docs", "cv.txt");

    @Autowired
    private CommandGateway commands;

    private CvOwner ann;
    private String user;
    private String cv;

    @BeforeAll
    void meet() throws InterruptedException {
        ann = owner();
        user = ann.http().get("/api/v1/users/profile").text("/id");
    }

    @BeforeEach
    void upload() throws IOException {
        cv = ann.judged("cv.txt", Files.readAllBytes(WEAK), Map.of("jobDescription", JOB));
    }

    @Test
    void eachChange_saysWhatItDoesAndWhy_andRestsOnLinesOfTheCv() {
        var first = ann.http().post(path(cv) + "/optimize", wish("moderate"), "once");
        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        var proposed = first.json().get("optimizedCv");
        assertThat(proposed.get("originalCvId").asString()).isEqualTo(cv);
        assertThat(proposed.get("atsScore")).isEqualTo(ann.get(cv, "").json().at("/cv/analysis/atsScore"));
        assertThat(proposed.get("newAtsScore").asInt())
                .isGreaterThanOrEqualTo(proposed.get("atsScore").asInt());
        assertThat(proposed.get("changes")).isNotEmpty().allSatisfy(one -> {
            var change = one.get("change");
            assertThat(change.get("type").asString()).isIn("addition", "modification", "deletion");
            assertThat(change.get("reason").asString()).endsWith(".");
            assertThat(change.get("source")).as("%s", change).isNotEmpty();
            assertThat(one.get("decision").asString()).isEqualTo("open");
        });
        assertThat(ann.get(cv, "/versions").json().get("versions"))
                .as("nothing is changed by a proposal")
                .hasSize(1);
        var again = ann.http()
                .post(path(cv) + "/optimize", wish("moderate"), "once")
                .json()
                .get("optimizedCv");
        assertThat(again.get("id")).isEqualTo(proposed.get("id"));
        assertThat(again.get("changes")).isEqualTo(proposed.get("changes"));
    }

    @Test
    void eachLevel_doesWhatThoseBeforeItDo() {
        var light = paths(optimised("light"));
        var moderate = paths(optimised("moderate"));
        assertThat(moderate).containsAll(light).hasSizeGreaterThan(light.size());
        assertThat(paths(optimised("aggressive"))).containsAll(light);
    }

    @Test
    void whatIsAccepted_becomesAVersion_whoseScoreIsTheOneThatWasPromised() {
        var proposed = optimised("moderate");
        var id = proposed.get("id").asString();
        var wish = Map.of("optimizationId", id);
        Refusal.expect(ann.post(cv, "/versions", wish), 409, "CV_NOTHING_ACCEPTED");
        var safe = proposed.get("changes")
                .valueStream()
                .map(one -> one.get("change"))
                .filter(change -> change.get("claims").isEmpty()
                        && !change.path("optimised").asString("").contains(CvChange.GAP))
                .toList();
        assertThat(safe).isNotEmpty();
        var first = safe.getFirst().get("id").asString();
        assertThat(decision(decide(id, first, "reject"), first)).isEqualTo("rejected");
        for (var change : safe) {
            var accepted = change.get("id").asString();
            assertThat(decision(decide(id, accepted, "accept"), accepted))
                    .as("the last word counts")
                    .isEqualTo("accepted");
        }
        Refusal.expect(decide(id, "none", "accept"), 404, "CV_CHANGE_NOT_FOUND");
        Refusal.expect(decide("none", first, "accept"), 404, "CV_CHANGE_NOT_FOUND");

        var made = ann.post(cv, "/versions", wish);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.text("/versions/1/kind")).isEqualTo("optimisation");
        var judged = ann.analysed(cv, Map.of("jobDescription", JOB)).json().at("/cv/analysis/atsScore");
        assertThat(judged).isEqualTo(proposed.get("newAtsScore"));
        assertThat(ann.get(cv, "?version=1").text("/cv/parsedData/experience/0/achievements/0"))
                .as("the first version stays as it was")
                .startsWith("Responsible for managing");
    }

    @Test
    void whatTheCvDoesNotSay_getsInOnlyOnceItsPersonSaysThatItIsTrue() {
        var claiming = new CvChange(
                "change-1",
                Section.SKILLS,
                CvChange.Type.ADDITION,
                "skills/4",
                null,
                "Elixir",
                "keywords.missing",
                "The job wants it.",
                List.of(new SourceSpan(1, 1, 0, 3)),
                List.of("Elixir"));
        commands.sendAndWait(new ProposeOptimisation(
                new CvId(cv).version(1),
                new UserId(user),
                "planted",
                OptimisationLevel.AGGRESSIVE,
                null,
                null,
                List.of(claiming),
                "planted 1",
                Instant.now()));

        var refused = decide("planted", "change-1", "accept");
        Refusal.expect(refused, 409, "CV_CLAIM_UNCONFIRMED");
        assertThat(texts(refused.json().get("claims"))).containsExactly("Elixir");
        Refusal.expect(confirm("Helm"), 404, "CV_CHANGE_NOT_FOUND");
        var unnamed = decide("planted", "change-1", "confirm");
        Refusal.expect(unnamed, 400, "VALIDATION_FAILED");
        assertThat(unnamed.text("/errors/0/field")).isEqualTo("claim");
        assertThat(texts(confirm("Elixir").json().at("/changes/0/confirmed"))).containsExactly("Elixir");
        assertThat(decision(decide("planted", "change-1", "accept"), "change-1"))
                .isEqualTo("accepted");
        ann.post(cv, "/versions", Map.of("optimizationId", "planted"));
        assertThat(texts(ann.get(cv, "").json().at("/cv/parsedData/skills"))).endsWith("Elixir");
    }

    private static Map<String, String> wish(String level) {
        return Map.of("optimizationLevel", level, "jobDescription", JOB);
    }

    private JsonNode optimised(String level) {
        var reply = ann.post(cv, "/optimize", wish(level));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json().get("optimizedCv");
    }

    private static List<String> paths(JsonNode optimised) {
        return optimised
                .get("changes")
                .valueStream()
                .map(one -> one.at("/change/path").asString())
                .toList();
    }

    private Reply decide(String optimisation, String change, String decision) {
        return ann.post(cv, "/optimizations/" + optimisation + "/changes/" + change, Map.of("decision", decision));
    }

    private Reply confirm(String claim) {
        return ann.post(cv, "/optimizations/planted/changes/change-1", Map.of("decision", "confirm", "claim", claim));
    }

    private static String decision(Reply optimisation, String change) {
        assertThat(optimisation.status()).as(optimisation.toString()).isEqualTo(200);
        return optimisation
                .json()
                .get("changes")
                .valueStream()
                .filter(one -> one.at("/change/id").asString().equals(change))
                .map(one -> one.get("decision").asString())
                .findFirst()
                .orElseThrow();
    }
}
