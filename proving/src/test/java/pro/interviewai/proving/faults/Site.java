package pro.interviewai.proving.faults;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.proving.process.AppProcess;

/** A data folder on which one application after the other runs and ends, with one candidate known from the beginning. */
final class Site {
    static final Map<String, String> SOUND = Map.of();
    /** Lets the application make an administrator when it starts. */
    static final Map<String, String> ADMIN =
            Map.of("ADMIN_EMAIL", "root@example.org", "ADMIN_PASSWORD", Candidate.PASSWORD);

    private static final String EMAIL = "ann@example.org";

    private final Path folder;
    private final String token;

    private Site(Path folder, String token) {
        this.folder = folder;
        this.token = token;
    }

    static Site withACandidate() throws InterruptedException {
        try {
            var folder = Files.createTempDirectory("faults");
            try (var app = AppProcess.start(folder, SOUND)) {
                return new Site(
                        folder,
                        new Candidate(app.http(), new MailBox(folder), EMAIL)
                                .join()
                                .accessToken());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A site where nobody is known. */
    static Site at(Path folder) {
        return new Site(folder, "");
    }

    static Map<String, String> crash(String point, String at, int count) {
        return Map.of(CrashPoints.POINT, point, CrashPoints.AT, at, CrashPoints.COUNT, String.valueOf(count));
    }

    static Map<String, String> broken(String part) {
        return Map.of(BrokenParts.BROKEN, part);
    }

    @SafeVarargs
    static Map<String, String> all(Map<String, String>... environments) {
        var environment = new HashMap<String, String>();
        for (var part : environments) {
            environment.putAll(part);
        }
        return environment;
    }

    @SafeVarargs
    final AppProcess start(Map<String, String>... environments) {
        return AppProcess.start(CrashingApplication.class.getName(), folder, all(environments));
    }

    /** Starts an application that reaches its crash point by itself, be it before or after it is ready. */
    @SafeVarargs
    final void startAndEnd(Map<String, String>... environments) throws InterruptedException {
        AppProcess app;
        try {
            app = start(environments);
        } catch (IllegalStateException e) {
            return; // it ended before it was ready
        }
        try (app) {
            app.awaitEnd();
        }
    }

    /** That administrator, signed in. */
    static Http admin(AppProcess app) {
        return app.http().signIn(ADMIN.get("ADMIN_EMAIL"), ADMIN.get("ADMIN_PASSWORD"));
    }

    Path folder() {
        return folder;
    }

    String token() {
        return token;
    }

    /** How many commits of the log hold an event of this stored name. */
    static long commits(AppProcess app, String event) {
        return commits(app.storePort(), event);
    }

    static long commits(int storePort, String event) {
        try (var store = MongoClients.create("mongodb://127.0.0.1:" + storePort)) {
            return store.getDatabase("interviewai").getCollection("commits").countDocuments(Filters.eq("e.p", event));
        }
    }
}
