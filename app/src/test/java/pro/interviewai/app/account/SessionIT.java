package pro.interviewai.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Refusal;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.testing.Patience;

/** Tokens from the sign-in to the sign-out. */
class SessionIT extends RunningApplication {

    @Test
    void aRefreshedTokenWorks_untilSigningOutEndsAllTokensOfThisDeviceAtOnce() throws InterruptedException {
        var ann = candidate();
        var phone = new Candidate(http(), mail(), ann.email());
        assertThat(phone.login().status()).isEqualTo(200);

        var refreshed = refresh(ann.refreshToken());
        assertThat(refreshed.status()).as(refreshed.toString()).isEqualTo(200);
        assertThat(refreshed.json().propertyNames())
                .containsExactlyInAnyOrder("accessToken", "refreshToken", "expiresIn");
        assertThat(refreshed.json().at("/expiresIn").asInt()).isEqualTo(900);
        var second = http().as(refreshed.text("/accessToken"));
        assertThat(profile(second).status()).isEqualTo(200);

        var out = ann.http().post("/api/v1/auth/logout");
        assertThat(out.status()).as(out.toString()).isEqualTo(200);
        assertThat(out.json().at("/success").asBoolean()).isTrue();
        assertThat(out.text("/message")).isEqualTo("Logged out successfully");

        Refusal.expect(profile(ann.http()), 401, "UNAUTHENTICATED");
        Refusal.expect(profile(second), 401, "UNAUTHENTICATED");
        Refusal.expect(refresh(ann.refreshToken()), 401, "INVALID_REFRESH_TOKEN");
        assertThat(profile(phone.http()).status()).as("the other device").isEqualTo(200);
        assertThat(ann.http().post("/api/v1/auth/logout").status()).isEqualTo(200);
    }

    @Test
    void aDeviceThatHasSignedInJustNow_isInTheList() throws InterruptedException {
        var ann = candidate();
        var first = ann.http();
        for (var device = 2; device <= 20; device++) {
            assertThat(ann.login().status()).isEqualTo(200);
            assertThat(first.get("/api/v1/users/sessions").json().at("/sessions"))
                    .as("with the device number %d", device)
                    .hasSize(device);
        }
    }

    @Test
    void aBrowserKeepsItsRefreshTokenInACookie_thatNoScriptAndNoOtherSiteUses() throws InterruptedException {
        var ann = candidate();
        var login = http().post(
                        "/api/v1/auth/login",
                        Map.of("email", ann.email(), "password", Candidate.PASSWORD, "refreshCookie", true));
        assertThat(login.status()).as(login.toString()).isEqualTo(200);
        assertThat(login.json().has("refreshToken")).isFalse();
        var cookie = login.header("Set-Cookie");
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/api/v1/auth", "Max-Age=604");

        var refreshed = http().send(http().request("/api/v1/auth/refresh")
                .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                .POST(BodyPublishers.noBody()));
        assertThat(refreshed.status()).as(refreshed.toString()).isEqualTo(200);
        assertThat(refreshed.json().has("refreshToken")).isFalse();
        assertThat(refreshed.header("Set-Cookie")).isNotEqualTo(cookie);
        var browser = http().as(refreshed.text("/accessToken"));
        assertThat(profile(browser).status()).isEqualTo(200);
        assertThat(browser.post("/api/v1/auth/logout").header("Set-Cookie")).contains("refresh_token=;", "Max-Age=0");
        Refusal.expect(
                http().send(http().request("/api/v1/auth/refresh").POST(BodyPublishers.noBody())),
                401,
                "INVALID_REFRESH_TOKEN");
    }

    @Test
    void aRefreshTokenThatWasExchanged_signsTheDeviceOutWhenItComesAgain() throws InterruptedException {
        var ann = candidate();
        var first = ann.refreshToken();
        var second = refresh(first);
        var again = refresh(first);
        assertThat(again.status())
                .as("its answer was lost, or another window asked")
                .isEqualTo(200);
        var third = refresh(again.text("/refreshToken"));
        assertThat(third.status()).isEqualTo(200);
        assertThat(refresh(second.text("/refreshToken")).status())
                .as("the same successor")
                .isEqualTo(200);

        Refusal.expect(refresh(first), 401, "INVALID_REFRESH_TOKEN");
        Refusal.expect(refresh(third.text("/refreshToken")), 401, "INVALID_REFRESH_TOKEN");
        Refusal.expect(eventuallyEnded(http().as(third.text("/accessToken"))), 401, "UNAUTHENTICATED");
    }

    @Test
    void devicesAreListed_andEnded() throws InterruptedException {
        var ann = candidate();
        var phone = new Candidate(http(), mail(), ann.email());
        phone.login();
        var devices = ann.http().get("/api/v1/users/sessions").json().get("sessions");
        assertThat(devices).hasSize(2);
        assertThat(devices.at("/0/current").asBoolean()).isFalse();
        assertThat(devices.at("/1/current").asBoolean()).isTrue();
        assertThat(devices.at("/0/device").asString()).startsWith("Java-http-client");

        var id = devices.at("/0/id").asString();
        var bob = candidate();
        assertThat(delete(bob.http(), "/api/v1/users/sessions/" + id).status()).isEqualTo(404);
        assertThat(profile(phone.http()).status()).isEqualTo(200);
        assertThat(delete(ann.http(), "/api/v1/users/sessions/" + id).status()).isEqualTo(204);
        Refusal.expect(profile(phone.http()), 401, "UNAUTHENTICATED");

        phone.login();
        assertThat(delete(ann.http(), "/api/v1/users/sessions?keepCurrent=true").status())
                .isEqualTo(204);
        Refusal.expect(profile(phone.http()), 401, "UNAUTHENTICATED");
        assertThat(ann.http().get("/api/v1/users/sessions").json().get("sessions"))
                .hasSize(1);
        assertThat(delete(ann.http(), "/api/v1/users/sessions").status()).isEqualTo(204);
        Refusal.expect(profile(ann.http()), 401, "UNAUTHENTICATED");
    }

    @Test
    void anAdministratorSignsSomebodyOut() throws InterruptedException {
        var ann = candidate();
        var id = profile(ann.http()).text("/id");
        assertThat(ann.http().post("/api/v1/admin/users/" + id + "/logout").status())
                .isEqualTo(403);
        assertThat(admin().post("/api/v1/admin/users/" + id + "/logout").status())
                .isEqualTo(204);
        Refusal.expect(profile(ann.http()), 401, "UNAUTHENTICATED");
    }

    @Test
    void aTokenIsGoodForOneUse() throws InterruptedException {
        var ann = candidate();
        Refusal.expect(profile(http().as(ann.refreshToken())), 401, "UNAUTHENTICATED");
        Refusal.expect(refresh(ann.accessToken()), 401, "INVALID_REFRESH_TOKEN");
        Refusal.expect(http().as(ann.refreshToken()).post("/api/v1/auth/logout"), 401, "UNAUTHENTICATED");
        Refusal.expect(http().post("/api/v1/auth/logout"), 401, "UNAUTHENTICATED");
        assertThat(profile(ann.http()).status()).isEqualTo(200);
    }

    @Test
    void thePublishedKeysVerifyAnAccessToken() throws Exception {
        var token = SignedJWT.parse(candidate().accessToken());
        var published = http().get("/.well-known/jwks.json");
        assertThat(published.status()).isEqualTo(200);
        var keys = JWKSet.parse(published.response().body());
        assertThat(keys.getKeys()).allSatisfy(key -> assertThat(key.isPrivate()).isFalse());
        assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
        var key = keys.getKeyByKeyId(token.getHeader().getKeyID());
        assertThat(key).as("the key that the token names").isNotNull();
        assertThat(token.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
        var claims = token.getJWTClaimsSet();
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(15));
        assertThat(claims.getIssuer()).isEqualTo("interviewai.pro");
    }

    @Test
    void aForgedToken_opensNothing() throws Exception {
        var ann = candidate();
        var genuine = SignedJWT.parse(ann.accessToken());
        var kid = genuine.getHeader().getKeyID();
        var claims = genuine.getJWTClaimsSet();
        var key = JWKSet.parse(http().get("/.well-known/jwks.json").response().body())
                .getKeyByKeyId(kid)
                .toRSAKey();
        var admin = new JWTClaimsSet.Builder(claims).claim("role", "admin").build();
        var parts = genuine.getParsedParts();
        var forgeries = List.of(
                new PlainJWT(claims).serialize(),
                String.join(
                        ".",
                        parts[0].toString(),
                        admin.toPayload().toBase64URL().toString(),
                        parts[2].toString()),
                parts[0] + "." + parts[1] + ".",
                signed(
                        JWSAlgorithm.HS256,
                        kid,
                        claims,
                        new MACSigner(key.toRSAPublicKey().getEncoded())),
                signed(JWSAlgorithm.RS256, kid, claims, new RSASSASigner(new RSAKeyGenerator(2048).generate())));
        for (var forgery : forgeries) {
            Refusal.expect(profile(http().as(forgery)), 401, "UNAUTHENTICATED");
        }
        assertThat(claims.getExpirationTime()).isAfter(Date.from(Instant.now()));
        assertThat(profile(ann.http()).status()).isEqualTo(200);
    }

    private static String signed(JWSAlgorithm algorithm, String kid, JWTClaimsSet claims, JWSSigner signer)
            throws Exception {
        var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(kid).build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private static Reply delete(Http http, String path) {
        return http.send(http.request(path).DELETE());
    }

    /** The read model hears of it within a second. */
    private static Reply eventuallyEnded(Http http) {
        return Patience.within(
                Duration.ofSeconds(1), "the session ends", () -> profile(http), reply -> reply.status() != 200);
    }

    private Reply refresh(String token) {
        return http().post("/api/v1/auth/refresh", Map.of("refreshToken", token));
    }

    private static Reply profile(Http http) {
        return http.get("/api/v1/users/profile");
    }
}
