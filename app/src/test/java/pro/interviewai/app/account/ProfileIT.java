package pro.interviewai.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Refusal;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.testing.Patience;

/** What people say of themselves, how they want things, their picture and what they agree to. */
class ProfileIT extends RunningApplication {
    private static final String PROFILE = "/api/v1/users/profile";
    private static final String AVATAR = PROFILE + "/avatar";

    @Test
    void whatIsNamedChanges_andTheRestStays() throws InterruptedException {
        var ann = candidate().http();
        var before = ann.get(PROFILE).json();
        assertThat(before.at("/preferences/notifications/email").asBoolean()).isFalse();
        assertThat(before.at("/preferences/interviewSettings/answerStyle").asString())
                .isEqualTo("balanced");

        var changed = ann.patch(
                PROFILE,
                Map.of(
                        "firstName", " Jane ",
                        "bio", "Software engineer.\nI like <b>bridges</b>.",
                        "preferences",
                                Map.of(
                                        "language", "RU",
                                        "notifications", Map.of("email", true),
                                        "interviewSettings", Map.of("answerLength", "short"))));
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(changed.json().get("success").asBoolean()).isTrue();
        var after = ann.get(PROFILE).json();
        assertThat(changed.json().get("user")).isEqualTo(after);
        assertThat(after.get("firstName").asString()).isEqualTo("Jane");
        assertThat(after.get("lastName")).isEqualTo(before.get("lastName"));
        assertThat(after.get("bio").asString()).isEqualTo("Software engineer.\nI like <b>bridges</b>.");
        assertThat(after.get("role").asString()).isEqualTo("user");
        assertThat(after.get("id")).isEqualTo(before.get("id"));
        assertThat(after.get("language").asString()).isEqualTo("ru");
        assertThat(after.at("/preferences/language").asString()).isEqualTo("ru");
        assertThat(after.at("/preferences/notifications/email").asBoolean()).isTrue();
        assertThat(after.at("/preferences/interviewSettings/answerLength").asString())
                .isEqualTo("short");
        assertThat(after.at("/preferences/interviewSettings/answerStyle").asString())
                .isEqualTo("balanced");
        assertThat(after.get("updatedAt").asString())
                .isGreaterThan(before.get("updatedAt").asString());

        assertThat(ann.patch(PROFILE, Map.of("bio", "")).json().at("/user/bio").asString())
                .isEmpty();
        assertThat(ann.patch(PROFILE, Map.of())
                        .json()
                        .get("user")
                        .get("firstName")
                        .asString())
                .isEqualTo("Jane");
    }

    @Test
    void whatCannotBeSaid_isRefused_andNothingChanges() throws InterruptedException {
        var ann = candidate().http();
        var before = ann.get(PROFILE).json();
        for (var wrong : List.of(
                Map.of("firstName", ""),
                Map.of("firstName", "x".repeat(51)),
                Map.of("bio", "x".repeat(1001)),
                Map.of("bio", "a\u0000b"),
                Map.of("language", "xx"),
                Map.of("language", "de", "preferences", Map.of("language", "fr")),
                Map.of("preferences", Map.of("interviewSettings", Map.of("answerStyle", "rude"))),
                Map.of("preferences", Map.of("notifications", Map.of("email", "yes"))),
                Map.of("firstName", "Eve", "role", "admin"),
                Map.of("id", "somebody-else"),
                Map.of("preferences", Map.of("privacy", Map.of("forgetMe", true))),
                Map.of("avatar", "https://example.org/me.png"),
                Map.of("avatar", 7),
                Collections.singletonMap("firstName", null),
                Map.of("preferences", Collections.singletonMap("language", null)))) {
            assertThat(ann.patch(PROFILE, wrong).status()).as(wrong.toString()).isEqualTo(400);
        }
        Refusal.expect(http().patch(PROFILE, Map.of("firstName", "Eve")), 401, "UNAUTHENTICATED");
        assertThat(ann.get(PROFILE).json()).isEqualTo(before);
    }

    @Test
    void aPicture_isDrawnAnew_withoutWhatElseWasInTheFile() throws Exception {
        var ann = candidate();
        Refusal.expect(ann.http().get(AVATAR), 404, "NOT_FOUND");
        var file = withHiddenText(png(600, 300, Color.ORANGE), "Hidden-Canary-Place");
        var set = ann.http().put(AVATAR, "image/png", file);
        assertThat(set.status()).as(set.toString()).isEqualTo(200);
        assertThat(ann.http().get(PROFILE).text("/avatar")).startsWith(AVATAR + "?v=");

        var stored = bytes(ann.http());
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("Hidden-Canary-Place");
        var picture = ImageIO.read(new ByteArrayInputStream(stored));
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(256, 256);
        assertThat(new Color(picture.getRGB(128, 128)).getRed()).isGreaterThan(240);
        assertThat(candidate().http().get(AVATAR).status()).isEqualTo(404);

        assertThat(ann.http().delete(AVATAR).status()).isEqualTo(204);
        assertThat(ann.http().get(AVATAR).status()).isEqualTo(404);
        assertThat(ann.http().get(PROFILE).json().has("avatar")).isFalse();
    }

    @Test
    void aFieldThatDoesNothing_isRefusedByItsName() throws InterruptedException {
        var ann = candidate().http();
        var unknown = ann.patch(PROFILE, Map.of("preferences", Map.of("privacy", Map.of("forgetMe", true))));
        Refusal.expect(unknown, 400, "VALIDATION_FAILED");
        assertThat(unknown.json().at("/errors/0/field").asString()).isEqualTo("preferences.privacy.forgetMe");
        var nothing = ann.patch(PROFILE, Collections.singletonMap("bio", null));
        Refusal.expect(nothing, 400, "VALIDATION_FAILED");
        assertThat(nothing.json().at("/errors/0/field").asString()).isEqualTo("bio");
    }

    @Test
    void aPictureByItsLink_isTheOneThatThereIs_orNone() throws Exception {
        var ann = candidate().http();
        var foreign = ann.patch(PROFILE, Map.of("avatar", "https://example.org/me.png"));
        Refusal.expect(foreign, 400, "VALIDATION_FAILED");
        assertThat(foreign.json().at("/errors/0/field").asString()).isEqualTo("avatar");
        assertThat(foreign.json().at("/errors/0/message").asString()).contains(AVATAR);

        ann.put(AVATAR, "image/png", png(50, 50, Color.BLUE));
        var link = ann.get(PROFILE).text("/avatar");
        var same = ann.patch(PROFILE, Map.of("avatar", link));
        assertThat(same.status()).as(same.toString()).isEqualTo(200);
        assertThat(same.text("/user/avatar")).isEqualTo(link);
        Refusal.expect(ann.patch(PROFILE, Map.of("avatar", AVATAR + "?v=another")), 400, "VALIDATION_FAILED");

        var none = ann.patch(PROFILE, Collections.singletonMap("avatar", null));
        assertThat(none.status()).as(none.toString()).isEqualTo(200);
        assertThat(none.json().get("user").has("avatar")).isFalse();
        assertThat(ann.get(AVATAR).status()).isEqualTo(404);
    }

    @Test
    void whetherHistoryIsSaved_isRemembered() throws InterruptedException {
        var ann = candidate().http();
        assertThat(ann.get(PROFILE)
                        .json()
                        .at("/preferences/privacy/saveHistory")
                        .asBoolean())
                .isTrue();
        ann.patch(PROFILE, Map.of("preferences", Map.of("privacy", Map.of("saveHistory", false))));
        ann.patch(PROFILE, Map.of("preferences", Map.of("privacy", Map.of("shareAnalytics", true))));
        assertThat(ann.get(PROFILE)
                        .json()
                        .at("/preferences/privacy/saveHistory")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void signingIn_givesTheProfileAsItIsReadElsewhere() throws Exception {
        var ann = candidate();
        ann.http().patch(PROFILE, Map.of("bio", "Software engineer."));
        ann.http().put(AVATAR, "image/png", png(50, 50, Color.BLUE));
        assertThat(ann.login().json().get("user"))
                .isEqualTo(ann.http().get(PROFILE).json());
    }

    @Test
    void whatIsNoPictureOrTooLarge_isRefused() throws Exception {
        var ann = candidate().http();
        var script = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
        Refusal.expect(ann.put(AVATAR, "image/png", script), 415, "NOT_A_PICTURE");
        var whole = png(50, 50, Color.BLUE);
        Refusal.expect(ann.put(AVATAR, "image/png", Arrays.copyOf(whole, 40)), 415, "NOT_A_PICTURE");
        Refusal.expect(ann.put(AVATAR, "image/png", claiming(whole, 60_000, 60_000)), 413, "PICTURE_TOO_LARGE");
        Refusal.expect(ann.put(AVATAR, "image/svg+xml", script), 415, "UNSUPPORTED_MEDIA_TYPE");
        Refusal.expect(
                ann.put(AVATAR, "image/png", Arrays.copyOf(whole, 5 * 1024 * 1024 + 1)), 413, "PAYLOAD_TOO_LARGE");
        assertThat(ann.get(PROFILE).json().has("avatar")).isFalse();
    }

    @Test
    void consents_areGivenAndWithdrawn_andRemembered() throws InterruptedException {
        var ann = candidate().http();
        var consents = "/api/v1/privacy/consents";
        assertThat(ann.get(consents).json().at("/consents/0/purpose").asString())
                .isEqualTo("terms");
        assertThat(ann.get(consents).json().get("consents")).hasSize(1);

        var given = ann.put(consents + "/analytics");
        assertThat(given.status()).as(given.toString()).isEqualTo(200);
        assertThat(given.json().at("/consents/1/version").asString()).isEqualTo("1");
        assertThat(ann.get(PROFILE)
                        .json()
                        .at("/preferences/privacy/shareAnalytics")
                        .asBoolean())
                .isTrue();
        ann.patch(PROFILE, Map.of("preferences", Map.of("privacy", Map.of("shareAnalytics", false))));
        assertThat(ann.get(consents).json().at("/consents/1/withdrawnAt").asString())
                .isNotEmpty();
        ann.put(consents + "/news");
        assertThat(ann.delete(consents + "/news")
                        .json()
                        .at("/consents/2/withdrawnAt")
                        .asString())
                .isNotEmpty();
        Refusal.expect(ann.put(consents + "/terms"), 400, "VALIDATION_FAILED");
    }

    @Test
    void anotherAddress_isConfirmedAtBoth_andThenSignsIn() throws InterruptedException {
        var ann = candidate();
        var next = ann.email().replace("@", ".next@");
        Refusal.expect(want(ann.http(), next, "Wrong-Wombat-1"), 403, "WRONG_PASSWORD");
        assertThat(want(ann.http(), next, Candidate.PASSWORD).status()).isEqualTo(200);
        var here = mail().changeTokenFor(ann.email());
        var there = mail().changeTokenFor(next);
        assertThat(confirm(there).status()).isEqualTo(200);
        assertThat(confirm(there).status()).isEqualTo(200);
        assertThat(ann.login().status()).isEqualTo(200);
        Refusal.expect(http().login(next, Candidate.PASSWORD), 401, "INVALID_CREDENTIALS");

        assertThat(confirm(here).status()).isEqualTo(200);
        Refusal.expect(http().login(ann.email(), Candidate.PASSWORD), 401, "INVALID_CREDENTIALS");
        assertThat(http().login(next, Candidate.PASSWORD).status()).isEqualTo(200);
        assertThat(ann.http().get(PROFILE).text("/email")).isEqualTo(next);
        Refusal.expect(confirm(here + "A"), 400, "EMAIL_LINK_INVALID");

        inherit(ann.email());
    }

    @Test
    void anAddressThatSomebodyHas_isToldOnlyToWhoeverReadsItsMail() throws InterruptedException {
        var ann = candidate();
        var bob = candidate();
        var free = want(ann.http(), ann.email().replace("@", ".free@"), Candidate.PASSWORD);
        var cleo = candidate();
        var taken = want(cleo.http(), bob.email(), Candidate.PASSWORD);
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.json()).isEqualTo(free.json());
        assertThat(confirm(mail().changeTokenFor(cleo.email())).status()).isEqualTo(200);
        Refusal.expect(confirm(mail().changeTokenFor(bob.email())), 409, "EMAIL_TAKEN");
        assertThat(bob.login().status()).isEqualTo(200);
        assertThat(cleo.login().status()).isEqualTo(200);
    }

    @Test
    void anAddressThatSomebodyOnlyRegisteredWith_isNotTaken() throws InterruptedException {
        var squatter = stranger();
        squatter.register();
        var link = mail().tokenFor(squatter.email());
        var ann = candidate();
        want(ann.http(), squatter.email(), Candidate.PASSWORD);
        assertThat(confirm(mail().changeTokenFor(squatter.email())).status()).isEqualTo(200);
        assertThat(confirm(mail().changeTokenFor(ann.email())).status()).isEqualTo(200);
        assertThat(ann.http().get(PROFILE).text("/email")).isEqualTo(squatter.email());
        Refusal.expect(
                http().post("/api/v1/auth/verify-email", Map.of("token", link)), 400, "VERIFICATION_LINK_INVALID");
    }

    @Test
    void anErasedAddress_canRegisterAgain() throws InterruptedException {
        var ann = candidate();
        assertThat(ann.http()
                        .post("/api/v1/privacy/erasure", Map.of("password", Candidate.PASSWORD))
                        .status())
                .isEqualTo(202);
        assertThat(inherit(ann.email())
                        .http()
                        .get("/api/v1/users/sessions")
                        .json()
                        .get("sessions"))
                .hasSize(1);
    }

    /** Registers with an address that had another owner, whose letters may still be there. */
    private Candidate inherit(String email) throws InterruptedException {
        var before = Set.copyOf(mail().tokens(email));
        var heir = new Candidate(http(), mail(), email);
        assertThat(heir.register().status()).isEqualTo(201);
        var token = Patience.untilThere(
                "a letter to the heir",
                () -> mail().tokens(email).stream()
                        .filter(sent -> !before.contains(sent))
                        .findFirst());
        var confirmed = http().post("/api/v1/auth/verify-email", Map.of("token", token));
        assertThat(confirmed.status()).as(confirmed.toString()).isEqualTo(200);
        assertThat(heir.login().status()).isEqualTo(200);
        return heir;
    }

    private static Reply want(Http http, String email, String password) {
        return http.post("/api/v1/users/email", Map.of("newEmail", email, "password", password));
    }

    private Reply confirm(String token) {
        return http().post("/api/v1/auth/change-email", Map.of("token", token));
    }

    private static byte[] bytes(Http http) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(http.request(AVATAR).GET().build(), BodyHandlers.ofByteArray())
                .body();
    }

    private static byte[] png(int width, int height, Color color) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = picture.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }

    /** Behind the end of the picture, where decoders do not look. */
    private static byte[] withHiddenText(byte[] png, String text) throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(png);
        file.write(text.getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }

    /** The same file whose header announces another size. */
    private static byte[] claiming(byte[] png, int width, int height) {
        var file = ByteBuffer.wrap(png.clone());
        file.putInt(16, width).putInt(20, height);
        var checksum = new CRC32();
        checksum.update(file.array(), 12, 17);
        file.putInt(29, (int) checksum.getValue());
        return file.array();
    }
}
