package pro.interviewai.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@SpringBootTest(
        classes = EdgeApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "interviewai.security.public-url=https://app.interviewai.pro",
            "interviewai.security.cors-allowed-origins=https://app.interviewai.pro,chrome-extension://abc"
        })
class AuthControllerIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path keys;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry registry) {
        registry.add("interviewai.security.key-folder", keys::toString);
    }

    @Test
    void aCompleteRegistrationIsCreated() throws Exception {
        HttpResponse<String> answer =
                post("/api/v1/auth/register", registration().toString());

        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode body = JSON.readTree(answer.body());
        assertThat(body.at("/success").asBoolean()).isTrue();
        assertThat(body.at("/verificationSent").asBoolean()).isTrue();
        assertThat(body.at("/userId").asString()).isNotEmpty();
    }

    @Test
    void behindTls_browsersAreToldToComeByItOnly_andTheCookieIsSentByItOnly() throws Exception {
        var login = JSON.createObjectNode()
                .put("email", "aziza@example.org")
                .put("password", EdgeApplication.PASSWORD)
                .put("refreshCookie", true);
        HttpResponse<String> answer = post("/api/v1/auth/login", login.toString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000 ; includeSubDomains");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("refresh_token=")
                .contains("Secure", "HttpOnly", "SameSite=Strict");
    }

    @Test
    void theSameIdempotencyKeyGivesTheSameAccount() throws Exception {
        String first = user(post("/api/v1/auth/register", registration().toString(), "Idempotency-Key", "k"));

        assertThat(user(post("/api/v1/auth/register", registration().toString(), "Idempotency-Key", "k")))
                .isEqualTo(first);
        assertThat(user(post("/api/v1/auth/register", registration().toString(), "Idempotency-Key", "l")))
                .isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "absent",
            value = {
                "email, absent, VALIDATION_FAILED",
                "email, no address, VALIDATION_FAILED",
                "password, absent, VALIDATION_FAILED",
                "password, weak, PASSWORD_TOO_WEAK",
                "password, P@ssw0rd, PASSWORD_TOO_COMMON",
                "password, Qwerty123!, PASSWORD_TOO_COMMON",
                "firstName, absent, VALIDATION_FAILED",
                "lastName, '', VALIDATION_FAILED",
                "language, xx, VALIDATION_FAILED",
                "termsAccepted, absent, TERMS_NOT_ACCEPTED",
            })
    void aFieldThatIsWrongIsNamedByItsCode(String field, String value, String code) throws Exception {
        ObjectNode registration = registration();
        if (value == null) {
            registration.remove(field);
        } else {
            registration.put(field, value);
        }
        assertProblem(post("/api/v1/auth/register", registration.toString()), code);
    }

    @Test
    void termsThatAreNotAcceptedAreNoTerms() throws Exception {
        assertProblem(
                post(
                        "/api/v1/auth/register",
                        registration().put("termsAccepted", false).toString()),
                "TERMS_NOT_ACCEPTED");
        assertProblem(
                post(
                        "/api/v1/auth/register",
                        registration().put("termsAccepted", "true").toString()),
                "MALFORMED_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"x\"", "{\"email\": 5}", "{\"email\": {\"$ne\": 1}}"})
    void whatIsNoRequestIsRefused(String body) throws Exception {
        for (String action : List.of("register", "login", "refresh", "verify-email", "resend-verification")) {
            HttpResponse<String> answer = post("/api/v1/auth/" + action, body);
            boolean asksForTheCookie =
                    action.equals("refresh") && List.of("", "null").contains(body);
            assertThat(answer.statusCode()).as(action).isEqualTo(asksForTheCookie ? 401 : 400);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    @Test
    void aSignInGivesTokensThatWorkUntilTheSignOut() throws Exception {
        HttpResponse<String> login = login("aziza", EdgeApplication.PASSWORD);
        JsonNode body = JSON.readTree(login.body());
        String access = body.at("/accessToken").asString();
        String refresh = body.at("/refreshToken").asString();

        assertThat(login.statusCode()).isEqualTo(200);
        assertThat(login.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(body.at("/expiresIn").asInt()).isEqualTo(900);
        assertThat(body.at("/user/role").asString()).isEqualTo("user");
        assertThat(profile(access).statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(profile(access).body()).at("/email").asString())
                .isEqualTo("aziza@example.org");
        assertProblem(profile(refresh), "UNAUTHENTICATED");
        assertThat(refresh(refresh).statusCode()).isEqualTo(200);
        assertProblem(refresh(access), "INVALID_REFRESH_TOKEN");

        assertThat(logout(access).statusCode()).isEqualTo(200);
        assertThat(logout(access).statusCode()).isEqualTo(200);
        assertProblem(profile(access), "UNAUTHENTICATED");
        assertProblem(refresh(refresh), "INVALID_REFRESH_TOKEN");
    }

    @Test
    void aSignInIsRefusedForWrongWordsAndUnconfirmedAddresses() throws Exception {
        assertProblem(login("aziza", "wrong"), "INVALID_CREDENTIALS");
        assertProblem(login("nobody", EdgeApplication.PASSWORD), "INVALID_CREDENTIALS");
        assertProblem(login("bob", "wrong"), "INVALID_CREDENTIALS");
        assertProblem(login("bob", EdgeApplication.PASSWORD), "INVALID_CREDENTIALS");
    }

    @Test
    void resendingDoesNotTellWhoHasAnAccount() throws Exception {
        HttpResponse<String> known = post("/api/v1/auth/resend-verification", "{\"email\":\"bob@example.org\"}");
        HttpResponse<String> unknown = post("/api/v1/auth/resend-verification", "{\"email\":\"x@example.org\"}");

        assertThat(known.statusCode()).isEqualTo(200);
        assertThat(unknown.body()).isEqualTo(known.body());
    }

    @Test
    void aLinkConfirmsByRequest() throws Exception {
        assertThat(post("/api/v1/auth/verify-email", "{\"token\":\"good\"}").statusCode())
                .isEqualTo(200);
        assertProblem(post("/api/v1/auth/verify-email", "{\"token\":\"bad\"}"), "VERIFICATION_LINK_INVALID");
    }

    @Test
    void withoutAValidTokenEverythingElseIsClosed() throws Exception {
        for (String path :
                List.of("/api/v1/users/profile", "/api/v1/whatever", "/actuator", "/api/v1/auth2/x", "/error")) {
            assertProblem(send(get(path)), "UNAUTHENTICATED");
        }
        assertProblem(profile("no-token"), "UNAUTHENTICATED");
        assertProblem(profile("a b"), "UNAUTHENTICATED");
        assertProblem(logout("no-token"), "UNAUTHENTICATED");
        assertProblem(post("/api/v1/auth/logout", ""), "UNAUTHENTICATED");
        assertProblem(send(get("/api/v1/users/profile?access_token=x&userId=aziza")), "UNAUTHENTICATED");
    }

    @Test
    void aStaleTokenDoesNotHinderASignIn() throws Exception {
        assertThat(post(
                                "/api/v1/auth/login",
                                "{\"email\":\"aziza@example.org\",\"password\":\"SecurePass123!\"}",
                                "Authorization",
                                "Bearer stale")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void thePublicKeyAndNothingElseIsPublished() throws Exception {
        JsonNode keys =
                JSON.readTree(send(get("/.well-known/jwks.json")).body()).at("/keys");

        assertThat(keys).hasSize(1);
        assertThat(keys.get(0).propertyNames()).containsExactlyInAnyOrder("kty", "e", "use", "kid", "alg", "n");
    }

    @ParameterizedTest
    @CsvSource({
        "https://app.interviewai.pro, 200",
        "chrome-extension://abc, 200",
        "https://evil.example, 403",
        "null, 403"
    })
    void onlyListedOriginsMayCallFromABrowser(String origin, int status) throws Exception {
        HttpResponse<String> preflight = HTTP.send(
                HttpRequest.newBuilder(uri("/api/v1/users/profile"))
                        .method("OPTIONS", BodyPublishers.noBody())
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", "GET")
                        .header("Access-Control-Request-Headers", "authorization")
                        .build(),
                BodyHandlers.ofString());

        assertThat(preflight.statusCode()).isEqualTo(status);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin").isPresent())
                .isEqualTo(status == 200);
    }

    @Test
    void whereThereIsNoCaptchaThereIsNoChallenge() throws Exception {
        assertProblem(send(get("/api/v1/auth/captcha")), "NOT_FOUND");
    }

    private static ObjectNode registration() {
        return JSON.createObjectNode()
                .put("email", "new@example.org")
                .put("password", "SecurePass123!")
                .put("firstName", "Зухра")
                .put("lastName", "𐍈𐌿")
                .put("language", "uz")
                .put("termsAccepted", true);
    }

    private static String user(HttpResponse<String> registered) {
        assertThat(registered.statusCode()).isEqualTo(201);
        return JSON.readTree(registered.body()).at("/userId").asString();
    }

    private static void assertProblem(HttpResponse<String> answer, String code) {
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.at("/code").asString()).isEqualTo(code);
        assertThat(problem.at("/status").asInt()).isEqualTo(answer.statusCode());
    }

    private HttpResponse<String> login(String who, String password) throws Exception {
        return post(
                "/api/v1/auth/login", "{\"email\":\"%s@example.org\",\"password\":\"%s\"}".formatted(who, password));
    }

    private HttpResponse<String> refresh(String token) throws Exception {
        return post("/api/v1/auth/refresh", "{\"refreshToken\":\"" + token + "\"}");
    }

    private HttpResponse<String> logout(String token) throws Exception {
        return post("/api/v1/auth/logout", "", "Authorization", "Bearer " + token);
    }

    private HttpResponse<String> profile(String token) throws Exception {
        return send(get("/api/v1/users/profile").header("Authorization", "Bearer " + token));
    }

    private HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(uri(path)).GET();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
