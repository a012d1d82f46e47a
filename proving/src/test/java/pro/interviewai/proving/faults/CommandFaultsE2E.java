package pro.interviewai.proving.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.proving.crash.LogAudit;
import pro.interviewai.proving.process.AppProcess;

/** The process ends while a command is carried out, and the client asks again. */
class CommandFaultsE2E {
    private static final String STARTED = "interview.InterviewStarted";

    @Fault("A1")
    void endedBeforeTheAppend_nothingIsStoredAndAskingAgainSucceedsOnce() throws Exception {
        FaultReport.row(
                "A1",
                1,
                200,
                (runs, random) -> ended("before-append", false, Site.SOUND, runs, random),
                (_, random) -> ended("before-append", false, Site.broken("eager-store"), 1, random));
    }

    @Fault("A2")
    void endedAfterTheCommit_askingAgainGivesWhatIsStored() throws Exception {
        FaultReport.row(
                "A2",
                1,
                50,
                (runs, random) -> ended("after-commit", true, Site.SOUND, runs, random),
                (_, random) -> ended("after-commit", true, Site.broken("deaf-to-keys"), 1, random));
    }

    private static void ended(String point, boolean stored, Map<String, String> broken, int runs, Random random)
            throws Exception {
        var site = Site.withACandidate();
        var interviews = new HashMap<String, String>();
        @Nullable String unanswered = null;
        for (var run = 0; run < runs; run++) {
            var before = random.nextInt(3);
            var repeated = unanswered == null || stored ? 0 : 1;
            try (var app = site.start(Site.crash(point, "StartInterview", repeated + before + 1), broken)) {
                settle(app, site, interviews, unanswered, stored);
                for (var i = 0; i < before; i++) {
                    start(app, site, "run-%d-%d".formatted(run, i), interviews);
                }
                var key = "run-%d-ended".formatted(run);
                assertThatThrownBy(() -> start(app, site, key, interviews)).isInstanceOf(UncheckedIOException.class);
                app.awaitEnd();
                unanswered = key;
            }
        }
        try (var app = site.start(Site.SOUND, broken)) {
            settle(app, site, interviews, unanswered, stored);
            LogAudit.expectSoundLog(app.storePort(), site.folder());
        }
    }

    /** What got no answer is there whole or not at all, and is there once after it was asked for again, and again. */
    private static void settle(
            AppProcess app, Site site, Map<String, String> interviews, @Nullable String unanswered, boolean stored) {
        var open = unanswered != null && stored ? 1 : 0;
        assertThat(Site.commits(app, STARTED)).as("before asking again").isEqualTo(interviews.size() + open);
        if (unanswered != null) {
            start(app, site, unanswered, interviews);
        }
        assertThat(Site.commits(app, STARTED)).as("after asking again").isEqualTo(interviews.size());
        var known = Map.copyOf(interviews);
        known.keySet().forEach(key -> start(app, site, key, interviews));
        assertThat(interviews).as("what was acknowledged").isEqualTo(known);
        assertThat(Site.commits(app, STARTED)).as("repeated").isEqualTo(interviews.size());
    }

    private static void start(AppProcess app, Site site, String key, Map<String, String> interviews) {
        var reply = app.http().as(site.token()).post("/api/v1/interviews/start", Candidate.interview(5), key);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        interviews.put(key, reply.text("/sessionId"));
    }
}
