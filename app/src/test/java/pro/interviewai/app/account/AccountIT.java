package pro.interviewai.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Refusal;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;
import tools.jackson.databind.node.ObjectNode;

/** Registering: what it gives, and whom it refuses. */
@Isolated("counts all accounts")
class AccountIT extends RunningApplication {
    private static final String REGISTER = "/api/v1/auth/register";

    @Autowired
    private MongoDatabase store;

    @Test
    void aNewcomerRegistersConfirmsSignsInAndReadsTheProfile() throws InterruptedException {
        var ann = stranger();
        var registered = ann.register();
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
        assertThat(registered.json().at("/success").asBoolean()).isTrue();
        assertThat(registered.text("/message")).isEqualTo("Registration successful. Please verify your email.");
        var id = registered.text("/userId");

        Refusal.expect(ann.login(), 401, "INVALID_CREDENTIALS");
        var confirmed = ann.confirm();
        assertThat(confirmed.status()).as(confirmed.toString()).isEqualTo(200);
        assertThat(confirmed.json().at("/success").asBoolean()).isTrue();

        var login = ann.login();
        assertThat(login.status()).as(login.toString()).isEqualTo(200);
        assertThat(login.json().propertyNames())
                .containsExactlyInAnyOrder("accessToken", "refreshToken", "user", "expiresIn");
        assertThat(login.json().at("/expiresIn").asInt()).isEqualTo(900);
        expectAnn(login, "/user", id, ann.email());

        var profile = ann.http().get("/api/v1/users/profile");
        expectAnn(profile, "", id, ann.email());
        assertThat(login.json().at("/user")).isEqualTo(profile.json());
        assertThat(profile.text("/language")).isEqualTo("en");
        assertThat(profile.response().body()).doesNotContain("password", "$2");
    }

    private static void expectAnn(Reply reply, String at, String id, String email) {
        assertThat(reply.text(at + "/id")).isEqualTo(id);
        assertThat(reply.text(at + "/email")).isEqualTo(email);
        assertThat(reply.text(at + "/firstName")).isEqualTo("Ann");
        assertThat(reply.text(at + "/lastName")).isEqualTo("Example");
        assertThat(reply.text(at + "/role")).isEqualTo("user");
    }

    @Test
    void theAdministratorOfTheConfigurationSignsIn() {
        var login = http().login(ADMIN, ADMIN_PASSWORD);
        assertThat(login.status()).as(login.toString()).isEqualTo(200);
        assertThat(login.text("/user/role")).isEqualTo("admin");
        assertThat(http().as(login.text("/accessToken"))
                        .get("/api/v1/users/profile")
                        .text("/role"))
                .isEqualTo("admin");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddress_areToldNoApart() throws InterruptedException {
        var ann = candidate();
        var wrong = http().login(ann.email(), Candidate.PASSWORD + "x");
        var unknown = http().login("nobody@example.org", Candidate.PASSWORD);
        Refusal.expect(wrong, 401, "INVALID_CREDENTIALS");
        assertThat(unknown.json()).isEqualTo(wrong.json());
        assertThat(http().login("  " + ann.email().toUpperCase(Locale.ROOT) + " ", Candidate.PASSWORD)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theSameKeyGivesTheSameAccountAndOneMail() throws InterruptedException {
        var ann = stranger();
        var registration = Candidate.registration(ann.email());
        var first = http().post(REGISTER, registration, "key-of-ann");
        var again = http().post(REGISTER, registration, "key-of-ann");
        assertThat(again.status()).as(again.toString()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        mail().tokenFor(ann.email());
        var bob = stranger();
        assertThat(http().post(REGISTER, Candidate.registration(bob.email()), "key-of-ann")
                        .text("/userId"))
                .as("the same key for another address")
                .isNotEqualTo(first.text("/userId"));
        mail().tokenFor(bob.email());
        assertThat(mail().tokens(ann.email())).hasSize(1);
    }

    @Test
    void whetherAnAddressIsTaken_isToldToItsOwnerOnly() throws InterruptedException {
        var ann = candidate();
        var taken = http().post(REGISTER, Candidate.registration(ann.email()), "another-key");
        var free = stranger().register();
        assertThat(taken.status()).as(taken.toString()).isEqualTo(free.status());
        assertThat(((ObjectNode) taken.json()).without("userId"))
                .isEqualTo(((ObjectNode) free.json()).without("userId"));
        var profile = ann.http().get("/api/v1/users/profile");
        assertThat(taken.text("/userId")).hasSameSizeAs(free.text("/userId")).isNotEqualTo(profile.text("/id"));
        assertThat(ann.login().status())
                .as("the password is still the first one")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Password1!", "P@ssw0rd", "Qwerty123!", "Iloveyou1!", "Welcome1!"})
    void aPasswordThatIsGuessedFirst_isRefused(String password) {
        var registration = Candidate.registration("common-password1@example.org");
        registration.put("password", password);
        expectRefusalAndNoAccount(registration, "PASSWORD_TOO_COMMON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sh0rt-1",
                "no-upper-case-1",
                "NO-LOWER-CASE-1",
                "No-Digit-Here",
                "NoSpecial12345",
                "Weak-Password1@example.org",
                "Aa1-678901234567890123456789012345678901234567890123456789012345678901234"
            })
    void aWeakPassword_isRefused(String password) {
        var registration = Candidate.registration("weak-password1@example.org");
        registration.put("password", password);
        expectRefusalAndNoAccount(registration, "PASSWORD_TOO_WEAK");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(booleans = false)
    void withoutAcceptingTheTerms_thereIsNoAccount(Boolean accepted) {
        var registration = Candidate.registration("terms@example.org");
        registration.put("termsAccepted", accepted);
        expectRefusalAndNoAccount(registration, "TERMS_NOT_ACCEPTED");
        registration.remove("termsAccepted");
        expectRefusalAndNoAccount(registration, "TERMS_NOT_ACCEPTED");
    }

    static List<String> badNames() {
        return List.of(
                "",
                " ",
                "\u200b",
                "An\u0000n",
                "An\nn",
                "An\u007fn",
                "An\u0085n",
                "\u202ennA",
                "An\u2066n",
                "An\u2028n",
                "x".repeat(51));
    }

    @ParameterizedTest
    @MethodSource("badNames")
    void aNameThatPlaysTricksOnTheReader_isRefused(String name) {
        for (var field : List.of("firstName", "lastName")) {
            var registration = Candidate.registration("tricks@example.org");
            registration.put(field, name);
            var refused = expectRefusalAndNoAccount(registration, "VALIDATION_FAILED");
            assertThat(refused.text("/errors/0/field")).isEqualTo(field);
        }
    }

    @Test
    void halfACharacter_isRefused() {
        var refused = http().postRaw(REGISTER, """
                {"email": "half@example.org", "password": "%s", "firstName": "An\\ud83d", "lastName": "Example",
                 "language": "en", "termsAccepted": true}""".formatted(Candidate.PASSWORD));
        Refusal.expect(refused, 400, "MALFORMED_REQUEST");
        assertThat(refused.text("/errors/0/field")).isEqualTo("firstName");
    }

    static Stream<Map<String, Object>> badFields() {
        return Stream.of(
                Map.of("email", "no-address"),
                Map.of("email", "two@at@example.org"),
                Map.of("email", "x".repeat(65) + "@example.org"),
                Map.of("language", "english"),
                Map.of("password", Collections.emptyList()),
                Map.of("email", Map.of("$ne", 1)));
    }

    @ParameterizedTest
    @MethodSource("badFields")
    void aFieldThatIsNotValid_isNamed(Map<String, Object> bad) {
        var registration = Candidate.registration("fields@example.org");
        registration.putAll(bad);
        var refused = http().post(REGISTER, registration);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field"))
                .isEqualTo(bad.keySet().iterator().next());
    }

    @Test
    void aNameFromEveryPlaneOfUnicode_isKeptAsItIs() throws InterruptedException {
        var first = "J\u00f6rg \u05d0\u4e2d \ud83d\ude00 \ud840\udc00 \ud880\udc00 \ud83d\ude00\udb40\udd00"
                + " \udb80\udc00 \udbff\udffd";
        var last = "O'Neil <b>{0}</b> & \u202fSons";
        var ann = stranger();
        var registration = Candidate.registration(ann.email());
        registration.put("firstName", first);
        registration.put("lastName", last);
        assertThat(http().post(REGISTER, registration).status()).isEqualTo(201);
        assertThat(ann.confirm().status()).isEqualTo(200);
        var login = ann.login();
        assertThat(login.text("/user/firstName")).isEqualTo(first);
        assertThat(login.text("/user/lastName")).isEqualTo(last);
        assertThat(ann.http().get("/api/v1/users/profile").text("/firstName")).isEqualTo(first);
    }

    private Reply expectRefusalAndNoAccount(Map<String, Object> registration, String code) {
        var before = store.getCollection("accounts").countDocuments();
        var refused = http().post(REGISTER, registration);
        Refusal.expect(refused, 400, code);
        assertThat(store.getCollection("accounts").countDocuments()).isEqualTo(before);
        return refused;
    }
}
