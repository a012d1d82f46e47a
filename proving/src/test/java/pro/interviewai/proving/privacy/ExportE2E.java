package pro.interviewai.proving.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.app.http.Refusal;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.app.privacy.PlantedCv;
import pro.interviewai.proving.process.AppProcess;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What somebody takes along, and what becomes of it in an empty house. */
class ExportE2E extends RunningApplication {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> SAME_EVERYWHERE =
            List.of("read-models/interviews/", "read-models/cvs/", "read-models/applications/", "files/");
    private static final String HOSTILE = "<script>alert(1)</script>";

    @TempDir
    private Path elsewhere;

    @Test
    void whatIsExported_isReadTheSameInAnEmptyHouse() throws Exception {
        var ann = candidate();
        ann.http().patch("/api/v1/users/profile", Map.of("bio", HOSTILE, "preferences", Map.of("language", "de")));
        ann.http()
                .put("/api/v1/users/profile/avatar", "image/png", Files.readAllBytes(Path.of("../docs/portrait.png")));
        ann.http().put("/api/v1/privacy/consents/analytics");
        interview(ann);
        agreeOnEnterprise(ann.http());
        PlantedCv.of(ann.http());
        var left = unpacked(export(ann.http()));

        assertThat(left).containsKeys("events.jsonl", "index.html", "read-models/account.json", "files/avatar.jpg");
        assertThat(left.keySet())
                .anyMatch(name -> name.startsWith("read-models/interviews/"))
                .anyMatch(name -> name.startsWith("read-models/cvs/versions/"))
                .anyMatch(name -> name.startsWith("read-models/applications/"))
                .anyMatch(name -> name.startsWith("files/documents/"));
        expectAllOfTheCv(left);
        var page = text(left, "index.html");
        assertThat(page).contains("account.AccountRegistered", "&lt;script&gt;").doesNotContain("<script");
        assertThat(text(left, "events.jsonl")).contains(ann.email()).doesNotContain("$2a$");

        try (var app = AppProcess.start(elsewhere, Map.of("ADMIN_EMAIL", ADMIN, "ADMIN_PASSWORD", ADMIN_PASSWORD))) {
            var admin = app.http().signIn(ADMIN, ADMIN_PASSWORD);
            var imported = imported(admin, export(ann.http()));
            assertThat(imported.status()).as(imported.toString()).isEqualTo(200);
            assertThat(imported.json().get("added")).isEqualTo(imported.json().get("events"));
            assertThat(imported(admin, export(ann.http())).json().get("added").asInt())
                    .isZero();

            var there = arrive(app.http(), new MailBox(elsewhere), ann.email());
            var arrived = unpacked(export(there));
            for (var name : left.keySet()) {
                if (SAME_EVERYWHERE.stream().anyMatch(name::startsWith)) {
                    assertThat(arrived).containsKey(name);
                    assertThat(new String(arrived.get(name), StandardCharsets.ISO_8859_1))
                            .as(name)
                            .isEqualTo(new String(left.get(name), StandardCharsets.ISO_8859_1));
                }
            }
            assertThat(account(arrived)).isEqualTo(account(left));
            assertThat(events(arrived)).startsWith(events(left).toArray(JsonNode[]::new));
            assertThat(new MailBox(elsewhere).tokens(ann.email()))
                    .as("nobody is written to because of an import")
                    .isEmpty();
        }
    }

    /** Each word of it, and its file as it came. */
    private static void expectAllOfTheCv(Map<String, byte[]> archive) {
        for (var word : PlantedCv.words()) {
            assertThat(text(archive, "events.jsonl")).contains(word);
        }
        assertThat(archive.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("files/documents/"))
                        .map(Map.Entry::getValue))
                .containsExactly(PlantedCv.file());
    }

    /** Without its version: whoever arrives has a new password, which is another event. */
    private static JsonNode account(Map<String, byte[]> archive) {
        var account = (ObjectNode) JSON.readTree(archive.get("read-models/account.json"));
        account.remove("version");
        return account;
    }

    /** What an administrator did as such comes along too. */
    @Test
    void anAdministratorsExport_canBeReadAsOne() throws Exception {
        var admin = admin();
        admin.get("/api/v1/audit/subjects/" + admin.get("/api/v1/users/profile").text("/id"));
        var file = export(admin);
        assertThat(text(unpacked(file), "events.jsonl")).contains("auditorId");
        assertThat(imported(admin, file).json().get("added").asInt()).isZero();
    }

    @Test
    void whatClashesOrIsNoExport_isRefused_andNothingIsAdded() throws Exception {
        var ann = candidate();
        var file = export(ann.http());
        assertThat(imported(admin(), file).json().get("added").asInt())
                .as("it is here already")
                .isZero();
        var events = text(unpacked(file), "events.jsonl");
        var other = events.replace(
                        ann.http().get("/api/v1/users/profile").text("/id"), "01a214be-0000-7000-8000-000000000001")
                .replaceAll("\"eventId\":\"....", "\"eventId\":\"0000");
        Refusal.expect(imported(admin(), zip(Map.of("events.jsonl", other))), 409, "IMPORT_CLASHES");
        Refusal.expect(imported(admin(), "no zip".getBytes(StandardCharsets.UTF_8)), 400, "IMPORT_UNREADABLE");
        Refusal.expect(imported(admin(), zip(Map.of("events.jsonl", "{\"position\": 1}"))), 400, "IMPORT_UNREADABLE");
        Refusal.expect(
                imported(
                        admin(),
                        zip(Map.of("events.jsonl", events.replace("account.TermsAccepted", "java.lang.Runtime")))),
                400,
                "IMPORT_UNREADABLE");
        assertThat(ann.http().get("/api/v1/users/profile").status()).isEqualTo(200);
        Refusal.expect(imported(ann.http(), file), 403, "FORBIDDEN");
    }

    private static void interview(Candidate ann) throws InterruptedException {
        var started = ann.start(5);
        assertThat(started.status()).as(started.toString()).isEqualTo(201);
        var id = started.text("/sessionId");
        for (var question : Candidate.questionIds(started)) {
            ann.answer(
                    id, question, "I measured it first, then I added an index, because the plan read every document.");
        }
        ann.complete(id);
        Patience.until(
                "a score", () -> ann.feedback(id).json().at("/overallScore").isNumber());
    }

    /** Whoever was imported has no password until they choose one by mail. */
    private static Http arrive(Http http, MailBox mail, String email) throws InterruptedException {
        Patience.until("whoever has arrived can choose a password", () -> {
            http.post("/api/v1/auth/forgot-password", Map.of("email", email));
            return mail.resetTokens(email).stream()
                    .map(token -> Map.of("token", token, "password", Candidate.PASSWORD))
                    .anyMatch(reset ->
                            http.post("/api/v1/auth/reset-password", reset).status() == 200);
        });
        return http.signIn(email, Candidate.PASSWORD);
    }

    /** In the order of the log, without what is another in each house: positions, commits and hashes of addresses. */
    private static List<JsonNode> events(Map<String, byte[]> export) {
        return text(export, "events.jsonl")
                .lines()
                .<JsonNode>map(line -> {
                    var event = (ObjectNode) JSON.readTree(line);
                    event.remove(List.of("position", "commitHash"));
                    if (event.get("streamType").asString().equals("EmailAddress")) {
                        event.remove("streamId");
                    }
                    ((ObjectNode) event.get("payload")).remove(List.of("emailIndex", "newEmailIndex"));
                    return event;
                })
                .toList();
    }

    private static byte[] export(Http http) throws IOException, InterruptedException {
        var reply = HttpClient.newHttpClient()
                .send(http.request("/api/v1/privacy/export").GET().build(), BodyHandlers.ofByteArray());
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", ".zip");
        return reply.body();
    }

    private static Reply imported(Http http, byte[] file) {
        return http.send(http.request("/api/v1/admin/imports")
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> unpacked(byte[] file) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
