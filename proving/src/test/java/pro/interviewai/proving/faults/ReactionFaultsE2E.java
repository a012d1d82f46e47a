package pro.interviewai.proving.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.proving.crash.LogAudit;
import pro.interviewai.testing.Patience;

/** The process ends while a reaction has done something but not yet noted that it has. */
class ReactionFaultsE2E {
    private static final int QUESTIONS = 5;

    @Fault("A5")
    void endedAfterTheMailBeforeTheToken_theSameLetterComesAgain() throws Exception {
        FaultReport.row(
                "A5",
                2,
                20,
                (runs, random) -> mailed(Site.SOUND, runs, random),
                (_, random) -> mailed(Site.broken("fresh-letters"), 1, random));
    }

    @Fault("A6")
    void endedAroundTheScoring_eachAnswerIsScoredOnce() throws Exception {
        FaultReport.row(
                "A6",
                2,
                50,
                (runs, random) -> scored(Site.SOUND, runs, random),
                (_, random) -> scored(Site.broken("token-first"), 1, random));
    }

    private static void mailed(Map<String, String> broken, int runs, Random random) throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            var folder = Files.createTempDirectory("faults");
            var smtp = Map.of(
                    "SMTP_HOST", "127.0.0.1",
                    "SMTP_PORT", String.valueOf(server.getSmtp().getPort()),
                    "SMTP_STARTTLS", "false");
            var site = Site.at(folder);
            for (var run = 0; run < runs; run++) {
                var email = "ann%d-%d@example.org".formatted(run, random.nextInt(1000));
                try (var app = site.start(Site.crash("after-handler", "account-mail", 1), broken, smtp)) {
                    register(app.http(), email);
                    app.awaitEnd();
                }
                try (var app = site.start(Site.SOUND, broken, smtp)) {
                    Patience.until("two letters", () -> letters(server, email).size() >= 2);
                    assertThat(letters(server, email))
                            .as("letters to one person")
                            .isNotEmpty();
                    assertThat(letters(server, email).stream().distinct())
                            .as("Message-IDs of one letter")
                            .hasSize(1);
                    LogAudit.expectSoundLog(app.storePort(), folder);
                }
            }
        } finally {
            server.stop();
        }
    }

    private static void register(Http http, String email) {
        try {
            assertThat(http.post("/api/v1/auth/register", Candidate.registration(email))
                            .status())
                    .isEqualTo(201);
        } catch (UncheckedIOException e) {
            // the letter went out, and the process ended, before the reply
        }
    }

    private static List<String> letters(GreenMail server, String email) {
        var ids = new ArrayList<String>();
        for (var message : server.getReceivedMessages()) {
            try {
                if (message.getAllRecipients()[0].toString().equals(email)) {
                    ids.add(message.getMessageID());
                }
            } catch (jakarta.mail.MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
        return ids;
    }

    /** A crash before the handler must not lose the score, one after it must not make a second. */
    private static void scored(Map<String, String> broken, int runs, Random random) throws Exception {
        var site = Site.withACandidate();
        var answers = 0;
        for (var run = 0; run < runs; run++) {
            var point = run % 2 == 0 ? "before-handler" : "after-handler";
            var key = "run-" + run;
            try (var app = site.start(Site.crash(point, "interview-scoring", 1 + random.nextInt(QUESTIONS)), broken)) {
                interview(app.http().as(site.token()), key);
                app.awaitEnd();
            }
            try (var app = site.start(Site.SOUND, broken)) {
                interview(app.http().as(site.token()), key);
                answers += QUESTIONS;
                var expected = answers;
                Patience.until("all scores", () -> Site.commits(app, "interview.AnswerScored") >= expected);
                assertThat(Site.commits(app, "interview.AnswerScored"))
                        .as("scores")
                        .isEqualTo(expected);
                LogAudit.expectSoundLog(app.storePort(), site.folder());
                assertThat(Site.commits(app, "interview.AnswerScored"))
                        .as("scores")
                        .isEqualTo(expected);
            }
        }
    }

    private static void interview(Http http, String key) {
        try {
            var started = http.post("/api/v1/interviews/start", Candidate.interview(QUESTIONS), key);
            assertThat(started.status()).as(started.toString()).isEqualTo(201);
            var path = "/api/v1/interviews/" + started.text("/sessionId") + "/answer";
            for (var question : Candidate.questionIds(started)) {
                var text = "I measured it first and then I added an index on " + question + ", which made it fast.";
                var reply = http.post(path, Candidate.textAnswer(question, text));
                assertThat(reply.status()).as(reply.toString()).isIn(200, 202);
            }
        } catch (UncheckedIOException e) {
            // the process ended; the same is asked again after the restart
        }
    }
}
