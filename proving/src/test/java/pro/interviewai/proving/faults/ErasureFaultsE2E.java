package pro.interviewai.proving.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.app.privacy.PlantedPerson.EMAIL;
import static pro.interviewai.app.privacy.PlantedPerson.LAST_NAME;
import static pro.interviewai.app.privacy.PlantedPerson.PASSWORD;
import static pro.interviewai.app.privacy.PlantedPerson.TOLD;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.RawBsonDocument;
import org.bson.types.Binary;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.CvOwner;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.app.http.Payer;
import pro.interviewai.app.privacy.PlantedCv;
import pro.interviewai.app.privacy.PlantedPerson;
import pro.interviewai.app.privacy.Traces;
import pro.interviewai.proving.crash.LogAudit;
import pro.interviewai.proving.process.AppProcess;
import pro.interviewai.testing.Patience;

/** People leave: nothing of them can be read again, whatever happens meanwhile, and nobody else loses anything. */
class ErasureFaultsE2E {
    private static final Traces PERSONAL = PlantedCv.traces();
    private static final Traces SECRET = new Traces(PASSWORD);
    private static final int UPLOADS = 20;

    @Fault("G1")
    void erasedAndReplayed_nothingOfThePersonCanBeReadAnywhere() throws Exception {
        FaultReport.row(
                "G1", 1, 3, (runs, _) -> erased(Site.SOUND, runs), (_, _) -> erased(Site.broken("kept-keys"), 1));
    }

    @Fault("G2")
    void erasedInTheMiddleOfAnInterview_nothingIsMadeAnew() throws Exception {
        FaultReport.row(
                "G2",
                1,
                5,
                (runs, _) -> erasedWhileAnswering(Site.SOUND, runs),
                (_, _) -> erasedWhileAnswering(Site.broken("kept-keys"), 1));
    }

    @Fault("G3")
    void endedBetweenTheStepsOfAnErasure_itIsFinishedAfterTheRestart() throws Exception {
        FaultReport.row(
                "G3",
                3,
                9,
                (runs, random) -> ended(Site.SOUND, runs, random),
                (_, random) -> ended(Site.broken("later-erasure"), 1, random));
    }

    @Fault("G4")
    void aBackupFromBeforeTheErasure_bringsNobodyBack() throws Exception {
        FaultReport.row(
                "G4", 1, 3, (runs, _) -> restored(Site.SOUND, runs), (_, _) -> restored(Site.broken("no-ledger"), 1));
    }

    @Fault("G6")
    void whatIsLogged_tellsOfNobody() throws Exception {
        FaultReport.row("G6", 1, 1, (_, _) -> logged(Site.SOUND), (_, _) -> logged(Site.broken("talkative")));
    }

    @Fault("G5")
    void whatBelongsToOthers_isUntouched() throws Exception {
        FaultReport.row(
                "G5",
                1,
                3,
                (runs, _) -> othersStay(Site.SOUND, runs),
                (_, _) -> othersStay(Site.broken("scrubbing-everybody"), 1));
    }

    private static void erased(Map<String, String> broken, int runs) throws Exception {
        for (var run = 0; run < runs; run++) {
            var site = Site.at(Files.createTempDirectory("erasure"));
            try (var app = site.start(broken)) {
                var person = PlantedPerson.join(app.http(), site.folder());
                interview(person);
                new Payer(person, app.port()).subscribe("pro", "monthly");
                person.post("/api/v1/subscriptions/enterprise", Map.of("company", LAST_NAME, "message", TOLD));
                PlantedCv.of(person);
                assertThat(PERSONAL.below(site.folder().resolve("mail")))
                        .as("the search finds letters")
                        .isNotEmpty();
                assertThat(readable(app, site)).as("the search finds events").isNotEmpty();
                var key = keyOf(app, person);
                erase(app, person);
                expectErased(app, site, person);
                assertThat(receipt(app, site)).contains("\"cvs\":1");
                assertThat(filesWith(key, site.folder()))
                        .as("the key as it was kept")
                        .isEmpty();
            }
        }
    }

    private static void erasedWhileAnswering(Map<String, String> broken, int runs) throws Exception {
        for (var run = 0; run < runs; run++) {
            var site = Site.at(Files.createTempDirectory("erasure"));
            try (var app = site.start(broken)) {
                var person = PlantedPerson.join(app.http(), site.folder());
                var started = person.post("/api/v1/interviews/start", Candidate.interview(10));
                var path = "/api/v1/interviews/" + started.text("/sessionId");
                var over = new AtomicBoolean();
                var answering = CompletableFuture.runAsync(() -> {
                    for (var question : Candidate.questionIds(started)) {
                        person.once().post(path + "/answer", Candidate.textAnswer(question, TOLD));
                    }
                    while (!over.get()) {
                        person.once().post(path + "/pause");
                        person.once().post(path + "/resume");
                    }
                });
                var paying = CompletableFuture.runAsync(() -> pay(new Payer(person.once(), app.port()), over));
                var uploading = CompletableFuture.runAsync(() -> upload(person.once(), over));
                Patience.until("a CV that is read", () -> Site.commits(app, "cv.CvRead") > 0);
                Patience.until("a page to pay on", () -> Site.commits(app, "subscription.CheckoutRequested") > 0);
                erase(app, person);
                over.set(true);
                answering.join();
                paying.join();
                uploading.join();
                expectErased(app, site, person);
            }
        }
    }

    /** Asks for one page after the other and pays on each, which leads to one subscription at the most. */
    private static void pay(Payer person, AtomicBoolean over) {
        for (var turn = 0; !over.get(); turn++) {
            var page = person.checkout(turn % 2 == 0 ? "pro" : "elite", "monthly");
            if (page.status() == 201) {
                person.play(page.text("/sessionId"), "succeeds");
            }
        }
    }

    /** Brings one CV after the other, as many as somebody may in a minute. */
    private static void upload(Http person, AtomicBoolean over) {
        for (var upload = 0; upload < UPLOADS && !over.get(); upload++) {
            PlantedCv.upload(person);
        }
    }

    private static void ended(Map<String, String> broken, int runs, Random random) throws Exception {
        var points = List.of("before-key", "before-scrub", "after-scrub");
        var first = random.nextInt(points.size());
        for (var run = 0; run < runs; run++) {
            var site = Site.at(Files.createTempDirectory("erasure"));
            var point = broken.isEmpty() ? points.get((first + run) % points.size()) : "later";
            Http person;
            try (var app = site.start(broken, Site.crash(point, "", 1))) {
                person = PlantedPerson.join(app.http(), site.folder());
                interview(person);
                new Payer(person, app.port()).subscribe("pro", "monthly");
                PlantedCv.upload(person);
                askForErasure(person);
                app.awaitEnd();
            }
            try (var app = site.start(Site.SOUND)) {
                awaitReceipt(app);
                expectErased(app, site, person);
            }
        }
    }

    /** The process may end before it has answered. */
    private static void askForErasure(Http person) {
        try {
            assertThat(person.post("/api/v1/privacy/erasure", Map.of("password", PASSWORD))
                            .status())
                    .isEqualTo(202);
        } catch (UncheckedIOException ended) {
            assertThat(ended).hasRootCauseInstanceOf(IOException.class);
        }
    }

    private static void restored(Map<String, String> broken, int runs) throws Exception {
        for (var run = 0; run < runs; run++) {
            var site = Site.at(Files.createTempDirectory("erasure"));
            var store = site.folder().resolve("store");
            var backup = site.folder().resolveSibling(site.folder().getFileName() + "-backup");
            Http person;
            try (var app = site.start(broken)) {
                person = PlantedPerson.join(app.http(), site.folder());
                interview(person);
            }
            copy(store, backup);
            try (var app = site.start(broken)) {
                erase(app, app.http().signIn(EMAIL, PASSWORD));
            }
            try (var files = Files.list(store)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            copy(backup, store);
            try (var app = site.start(broken)) {
                awaitReceipt(app);
                expectErased(app, site, person);
            }
        }
    }

    private static void logged(Map<String, String> broken) throws Exception {
        var site = Site.at(Files.createTempDirectory("log"));
        try (var app = site.start(broken)) {
            var person = PlantedPerson.join(app.http(), site.folder());
            interview(person);
            person.postRaw("/api/v1/interviews/start", "{\"type\": \"" + TOLD + "\"}");
            person.patch("/api/v1/users/profile", Map.of("bio", TOLD.repeat(50)));
            person.get("/api/v1/interviews/Snorkelwick?page=fumblethorpe");
            app.http().login(EMAIL, PASSWORD + "x");
            PlantedCv.upload(person);
            new CvOwner(person).judged("Whifflebox.pdf", ("%PDF-1.7\n" + TOLD).getBytes(StandardCharsets.UTF_8));
            erase(app, person);
        }
        var log = site.folder().resolve("application.log");
        assertThat(log).isNotEmptyFile();
        assertThat(PERSONAL.in(Files.readAllBytes(log))).as("in the log").isEmpty();
        assertThat(SECRET.in(Files.readAllBytes(log))).as("in the log").isEmpty();
    }

    private static void othersStay(Map<String, String> broken, int runs) throws Exception {
        for (var run = 0; run < runs; run++) {
            var site = Site.at(Files.createTempDirectory("erasure"));
            try (var app = site.start(broken)) {
                var bob = new Candidate(app.http(), new MailBox(site.folder()), "bob@example.org").join();
                var http = bob.http().as(bob.accessToken());
                interview(http);
                var bobs = new CvOwner(http);
                var cv = bobs.judged("cv.txt", CvOwner.labelled("text-year-only.txt"));
                var id = http.get("/api/v1/users/profile").text("/id");
                var before = documentsOf(app, id);
                var list = http.get("/api/v1/interviews").json();
                var person = PlantedPerson.join(app.http(), site.folder());
                PlantedCv.upload(person);
                erase(app, person);
                assertThat(documentsOf(app, id)).isEqualTo(before);
                assertThat(http.get("/api/v1/interviews").json()).isEqualTo(list);
                assertThat(http.get("/api/v1/users/profile").text("/lastName")).isEqualTo("Example");
                assertThat(bobs.download(cv, "/file").body()).isEqualTo(CvOwner.labelled("text-year-only.txt"));
                LogAudit.expectSoundLog(app.storePort(), site.folder());
            }
        }
    }

    /** Answers, a draft and the feedback, each of which is kept in a form of its own. */
    private static void interview(Http person) {
        var started = person.post("/api/v1/interviews/start", Candidate.interview(5));
        var path = "/api/v1/interviews/" + started.text("/sessionId");
        var questions = Candidate.questionIds(started);
        for (var question : questions.subList(0, 3)) {
            var reply = person.post(path + "/answer", Candidate.textAnswer(question, TOLD));
            assertThat(reply.status()).as(reply.toString()).isIn(200, 202);
        }
        var draft = person.send(person.request(path + "/questions/" + questions.get(3) + "/draft")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"content\": \"" + TOLD + "\", \"sequence\": 1}")));
        assertThat(draft.status()).as(draft.toString()).isBetween(200, 204);
        assertThat(person.post(path + "/complete").status()).isEqualTo(200);
    }

    private static void erase(AppProcess app, Http person) throws InterruptedException {
        var begun = person.post("/api/v1/privacy/erasure", Map.of("password", PASSWORD));
        assertThat(begun.status()).as(begun.toString()).isEqualTo(202);
        awaitReceipt(app);
    }

    private static void awaitReceipt(AppProcess app) {
        Patience.until("a receipt", () -> Site.commits(app, "account.PersonErased") > 0);
        assertThat(Site.commits(app, "account.PersonErased")).as("receipts").isEqualTo(1);
    }

    private static void expectErased(AppProcess app, Site site, Http person) throws Exception {
        assertThat(person.at(app.http()).get("/api/v1/users/profile").status()).isEqualTo(401);
        var login = app.http().login(EMAIL, PASSWORD);
        assertThat(login.status()).isEqualTo(401);
        LogAudit.expectSoundLog(app.storePort(), site.folder());
        assertThat(readable(app, site)).as("events").isEmpty();
        assertThat(PERSONAL.below(site.folder())).as("files").isEmpty();
        Patience.until("no file of a CV", () -> cvs(site).isEmpty());
        assertThat(SECRET.below(site.folder())).as("files").isEmpty();
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + app.storePort())) {
            var keys = client.getDatabase("interviewai").getCollection("subject_keys");
            assertThat(keys.countDocuments(Filters.exists("destroyed"))).isPositive();
            assertThat(keys.countDocuments(Filters.and(Filters.exists("destroyed"), Filters.exists("k"))))
                    .isZero();
        }
    }

    private static List<Path> cvs(Site site) throws IOException {
        var folder = site.folder().resolve("documents");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** What an erasure says that it has removed. */
    private static String receipt(AppProcess app, Site site) {
        return LogAudit.readableEvents(app.storePort(), site.folder()).stream()
                .filter(event -> event.contains("\"erasedAt\""))
                .findFirst()
                .orElseThrow();
    }

    /** As it is kept, wrapped by the master key. */
    private static byte[] keyOf(AppProcess app, Http person) {
        var user = person.get("/api/v1/users/profile").text("/id");
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + app.storePort())) {
            var kept = client.getDatabase("interviewai")
                    .getCollection("subject_keys")
                    .find(Filters.eq("_id", user))
                    .first();
            return kept.get("k", Binary.class).getData();
        }
    }

    private static List<Path> filesWith(byte[] bytes, Path folder) throws IOException {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var found = new ArrayList<Path>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    /** What of the person stands in the events, to somebody with all the keys that are left. */
    private static List<String> readable(AppProcess app, Site site) {
        return LogAudit.readableEvents(app.storePort(), site.folder()).stream()
                .flatMap(event -> PERSONAL.in(event.getBytes(StandardCharsets.UTF_8)).stream())
                .distinct()
                .toList();
    }

    private static List<RawBsonDocument> documentsOf(AppProcess app, String user) {
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + app.storePort())) {
            return LogAudit.readModels(client).values().stream()
                    .flatMap(List::stream)
                    .filter(document -> user.equals(idOrUser(document)))
                    .toList();
        }
    }

    private static String idOrUser(RawBsonDocument document) {
        var user = document.get("userId", document.get("_id"));
        return user.isString() ? user.asString().getValue() : "";
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
