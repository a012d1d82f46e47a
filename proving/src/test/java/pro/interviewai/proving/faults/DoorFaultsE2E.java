package pro.interviewai.proving.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.stat.inference.TestUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Isolated;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.app.http.Reply;
import pro.interviewai.proving.process.AppProcess;
import pro.interviewai.testing.Patience;

/** Rows D1 to D10: who is let in, and as whom. */
@Isolated("compares how long sign-ins take")
class DoorFaultsE2E {
    private static final String PROFILE = "/api/v1/users/profile";
    private static final Map<String, String> MANY_REQUESTS = Map.of(
            "RATE_LIMIT_GLOBAL_PER_MINUTE", "1000000",
            "RATE_LIMIT_ADDRESS_FAILURES", "1000000");
    private static final AtomicInteger PEOPLE = new AtomicInteger();
    /** What docs/faults.md promises. */
    private static final Duration SOON = Duration.ofSeconds(1);

    private static House house;

    /** A running application and the folder that it keeps its data in. */
    private record House(Site site, AppProcess app) implements AutoCloseable {
        static House open(Map<String, String> broken) throws IOException {
            var site = Site.at(Files.createTempDirectory("doors"));
            return new House(site, site.start(MANY_REQUESTS, AppProcess.PASSWORDS_IN_EARNEST, broken));
        }

        Candidate candidate() throws InterruptedException {
            return new Candidate(
                            app.http(), new MailBox(site.folder()), "p" + PEOPLE.incrementAndGet() + "@example.org")
                    .join();
        }

        Http http() {
            return app.http();
        }

        @Override
        public void close() {
            app.close();
        }
    }

    @FunctionalInterface
    private interface Attack {
        void on(House house) throws Exception;
    }

    @BeforeAll
    static void open() throws IOException {
        house = House.open(Site.SOUND);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static void row(String id, String broken, Attack attack) throws Exception {
        row(id, Site.broken(broken), attack);
    }

    private static void row(String id, Map<String, String> broken, Attack attack) throws Exception {
        FaultReport.row(id, 1, 1, (_, _) -> attack.on(house), (_, _) -> {
            try (var other = House.open(broken)) {
                attack.on(other);
            }
        });
    }

    @Fault("D1")
    void aTokenThatNobodySigned_isRefused() throws Exception {
        row("D1", "unchecked-tokens", house -> {
            var ann = house.candidate();
            var parts = ann.accessToken().split("\\.");
            for (var algorithm : List.of("none", "None", "NONE", "nOnE", "")) {
                var header = base64("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}");
                refused(house, header + "." + parts[1] + ".");
                refused(house, header + "." + parts[1]);
                refused(house, header + "." + parts[1] + "." + parts[2]);
            }
            refused(house, parts[0] + "." + parts[1] + ".");
            assertThat(ann.http().get(PROFILE).status()).isEqualTo(200);
        });
    }

    @Fault("D2")
    void thePublicKey_isNoSharedSecret() throws Exception {
        row("D2", "unchecked-tokens", house -> {
            var ann = house.candidate();
            var claims = SignedJWT.parse(ann.accessToken()).getJWTClaimsSet();
            var key = key(house);
            var kid = SignedJWT.parse(ann.accessToken()).getHeader().getKeyID();
            var published = house.http()
                    .get("/.well-known/jwks.json")
                    .json()
                    .at("/keys/0")
                    .toString();
            for (var secret : List.of(
                    key.toRSAPublicKey().getEncoded(),
                    published.getBytes(StandardCharsets.UTF_8),
                    ("-----BEGIN PUBLIC KEY-----\n"
                                    + Base64.getMimeEncoder()
                                            .encodeToString(key.toRSAPublicKey().getEncoded())
                                    + "\n-----END PUBLIC KEY-----\n")
                            .getBytes(StandardCharsets.UTF_8))) {
                refused(
                        house,
                        signed(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(kid), claims, new MACSigner(secret)));
            }
            var curve = new ECKeyGenerator(Curve.P_256).generate();
            refused(
                    house,
                    signed(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(kid), claims, new ECDSASigner(curve)));
        });
    }

    @Fault("D3")
    void whatATokenSaysAboutKeys_isNotFollowed() throws Exception {
        row("D3", "unchecked-tokens", house -> {
            var hits = new AtomicInteger();
            var listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            listener.createContext("/", exchange -> {
                hits.incrementAndGet();
                exchange.close();
            });
            listener.start();
            try {
                var claims = SignedJWT.parse(house.candidate().accessToken()).getJWTClaimsSet();
                var theirs = new RSAKeyGenerator(2048).keyID("theirs").generate();
                var signer = new RSASSASigner(theirs);
                for (var kid : List.of("../../../dev/null", "' or 1=1", "{\"$ne\": 1}", "x".repeat(10_000), "theirs")) {
                    refused(house, signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid), claims, signer));
                }
                var url = URI.create("http://127.0.0.1:" + listener.getAddress().getPort() + "/keys");
                for (UnaryOperator<JWSHeader.Builder> lure : List.<UnaryOperator<JWSHeader.Builder>>of(
                        header -> header.jwkURL(url),
                        header -> header.jwk(theirs.toPublicJWK()),
                        header -> header.x509CertURL(url))) {
                    refused(
                            house,
                            signed(
                                    lure.apply(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("theirs")),
                                    claims,
                                    signer));
                }
                assertThat(hits).hasValue(0);
            } finally {
                listener.stop(0);
            }
        });
    }

    @Fault("D4")
    void aTokenOfAnotherTimeUseOrHouse_isRefused() throws Exception {
        row("D4", "unchecked-tokens", house -> {
            var ann = house.candidate();
            var signer = new RSASSASigner(key(house));
            var kid = SignedJWT.parse(ann.accessToken()).getHeader().getKeyID();
            var claims = SignedJWT.parse(ann.accessToken()).getJWTClaimsSet();
            assertThat(house.http()
                            .as(signed(header(kid), claims, signer))
                            .get(PROFILE)
                            .status())
                    .as("the control: signed with the key of the house")
                    .isEqualTo(200);
            var now = Instant.now();
            Map<String, UnaryOperator<JWTClaimsSet.Builder>> forgeries = new LinkedHashMap<>();
            forgeries.put("expired", token -> token.expirationTime(Date.from(now.minusSeconds(60))));
            forgeries.put("not yet", token -> token.notBeforeTime(Date.from(now.plusSeconds(60))));
            forgeries.put("another issuer", token -> token.issuer("https://interviewai.example"));
            forgeries.put("another audience", token -> token.audience("somebody"));
            forgeries.put("another use", token -> token.claim("typ", "refresh"));
            forgeries.put("another's session", token -> token.subject("01a214be-0000-7000-8000-000000000001"));
            for (var forgery : forgeries.values()) {
                refused(
                        house,
                        signed(
                                header(kid),
                                forgery.apply(new JWTClaimsSet.Builder(claims)).build(),
                                signer));
            }
            refused(house, ann.refreshToken());
            ann.http().post("/api/v1/privacy/erasure", Map.of("password", Candidate.PASSWORD));
            refused(house, ann.accessToken());
        });
    }

    @Fault("D5")
    void aRefreshTokenThatComesAgain_endsTheSession_andIsWrittenDown() throws Exception {
        row("D5", "forgetful-refresh", house -> {
            var ann = house.candidate();
            var first = ann.refreshToken();
            var second = refresh(house, first).text("/refreshToken");
            var third = refresh(house, second);
            assertThat(third.status()).isEqualTo(200);
            assertThat(refresh(house, first).status()).isEqualTo(401);
            assertThat(refresh(house, third.text("/refreshToken")).status()).isEqualTo(401);
            endsSoon(
                    "the session",
                    () -> house.http()
                                    .as(third.text("/accessToken"))
                                    .get(PROFILE)
                                    .status()
                            == 401);
            assertThat(Site.commits(house.app(), "account.RefreshTokenReused")).isPositive();
        });
    }

    @Fault("D6")
    void twoWindows_orALostAnswer_areNotPunished() throws Exception {
        row("D6", "strict-refresh", house -> {
            var ann = house.candidate();
            try (var windows = Executors.newVirtualThreadPerTaskExecutor()) {
                var asks = new ArrayList<Callable<Reply>>();
                for (var window = 0; window < 8; window++) {
                    asks.add(() -> refresh(house, ann.refreshToken()));
                }
                for (var answer : windows.invokeAll(asks)) {
                    assertThat(answer.get().status()).isEqualTo(200);
                }
            }
            assertThat(ann.http().get("/api/v1/users/sessions").json().get("sessions"))
                    .hasSize(1);
        });
    }

    @Fault("D7")
    void whatBelongsToSomebodyElse_isAsAbsent_onEveryVerb() throws Exception {
        row("D7", "anybodys-interviews", house -> {
            var ann = house.candidate();
            var bob = house.candidate();
            var interview = ann.start(5).text("/sessionId");
            assertThat(ann.read(interview).status()).isEqualTo(200);
            var absent = "01a214be-0000-7000-8000-000000000001";
            var paths = house.http().get("/v3/api-docs").json().get("paths").propertyNames().stream()
                    .filter(path -> path.startsWith("/api/v1/interviews/{id}"))
                    .map(path -> path.replace("{questionId}", "any"))
                    .toList();
            assertThat(paths).hasSizeGreaterThan(8);
            for (var path : paths) {
                for (var verb : List.of("GET", "PUT", "PATCH", "DELETE")) {
                    var foreign = bob.http().send(request(bob, path.replace("{id}", interview), verb));
                    var nobodys = bob.http().send(request(bob, path.replace("{id}", absent), verb));
                    assertThat(foreign.status()).as(verb + " " + path + foreign).isGreaterThanOrEqualTo(400);
                    assertThat(foreign.response().body().replace(interview, absent))
                            .as(verb + " " + path)
                            .isEqualTo(nobodys.response().body());
                }
            }
        });
    }

    @Fault("D8")
    void whatARequestMayNotSay_isNotHeard() throws Exception {
        row("D8", "believed-roles", house -> {
            var ann = house.candidate();
            var bob = house.candidate();
            var id = ann.http().get(PROFILE).text("/id");
            for (var field : List.of("role", "id", "ownerId", "quota", "emailVerified")) {
                assertThat(ann.http().patch(PROFILE, Map.of(field, "admin")).status())
                        .as(field)
                        .isEqualTo(400);
            }
            var registration = Candidate.registration("p" + PEOPLE.incrementAndGet() + "@example.org");
            registration.put("userId", id);
            assertThat(house.http().post("/api/v1/auth/register", registration).status())
                    .isEqualTo(400);
            assertThat(ann.http().get(PROFILE).text("/role")).isEqualTo("user");
            assertThat(ann.http().get("/api/v1/admin/projections").status()).isEqualTo(403);
            var spoofed = bob.http()
                    .send(bob.http()
                            .request(PROFILE)
                            .header("X-User-Id", id)
                            .header("X-Forwarded-User", id)
                            .header("X-Role", "admin")
                            .GET());
            assertThat(spoofed.text("/id")).isNotEqualTo(id);
        });
    }

    @Fault("D9")
    void guessing_isThrottled() throws Exception {
        row("D9", Map.of("RATE_LIMIT_AUTH_FAILURES", "1000000"), house -> {
            var ann = house.candidate();
            for (var email : List.of(ann.email(), "nobody-has-this@example.org")) {
                var looked = 0;
                for (var guess = 0; guess < 500; guess++) {
                    var reply = house.http().login(email, "Wrong-Wombat-" + guess);
                    looked += reply.status() == 401 ? 1 : 0;
                    assertThat(looked).as("guesses that were looked at").isLessThanOrEqualTo(5);
                }
            }
            assertThat(house.http().login(ann.email(), Candidate.PASSWORD).status())
                    .as("even the right one")
                    .isEqualTo(429);
        });
    }

    /** What the machine did meanwhile does not come three times, what a sign-in tells does. */
    @Fault("D9a")
    void whetherAnAccountExists_isToldByNoTime() throws Exception {
        row("D9a", "hasty-with-strangers", house -> {
            var told = true;
            for (var attempt = 0; attempt < 3 && told; attempt++) {
                told = isToldByTime(house);
            }
            assertThat(told).as("known people differ from strangers").isFalse();
        });
    }

    /** Welch's t-test at 0.1 % over 24 sign-ins each, in turn, and less than a quarter of difference. */
    private static boolean isToldByTime(House house) throws InterruptedException {
        var known = new ArrayList<String>();
        for (var person = 0; person < 6; person++) {
            known.add(house.candidate().email());
        }
        var ofKnown = new double[24];
        var ofStrangers = new double[24];
        for (var turn = 0; turn < 24; turn++) {
            ofKnown[turn] = millis(house, known.get(turn % known.size()), "known");
            ofStrangers[turn] = millis(house, "stranger" + PEOPLE.incrementAndGet() + "@example.org", "stranger");
        }
        var p = TestUtils.tTest(ofKnown, ofStrangers);
        var difference = Math.abs(mean(ofKnown) - mean(ofStrangers)) / mean(ofKnown);
        System.out.printf("D9a: %.1f ms and %.1f ms, p = %.3f%n", mean(ofKnown), mean(ofStrangers), p);
        return p <= 0.001 && difference >= 0.02 || difference >= 0.25;
    }

    @Fault("D10")
    void signingOut_endsAllAtOnce_streamsToo() throws Exception {
        row("D10", "remembered-sessions", house -> {
            var out = house.candidate();
            ends(out, () -> out.http().post("/api/v1/auth/logout"));
            var changed = house.candidate();
            var elsewhere = new Candidate(house.http(), new MailBox(house.site().folder()), changed.email());
            elsewhere.login();
            ends(
                    elsewhere,
                    () -> changed.http()
                            .post(
                                    "/api/v1/users/password",
                                    Map.of("currentPassword", Candidate.PASSWORD, "newPassword", "Another-Wombat-42")));
            var erased = house.candidate();
            ends(erased, () -> erased.http().post("/api/v1/privacy/erasure", Map.of("password", Candidate.PASSWORD)));
        });
    }

    private static void ends(Candidate who, Callable<Reply> deed) throws Exception {
        var interview = who.start(5).text("/sessionId");
        var told = HttpClient.newHttpClient()
                .send(
                        who.http()
                                .request("/api/v1/interviews/" + interview + "/events")
                                .header("Accept", "text/event-stream")
                                .GET()
                                .build(),
                        BodyHandlers.ofLines())
                .body()
                .iterator();
        assertThat(told.next()).as("the stream is open").isNotEmpty();
        var stream = CompletableFuture.runAsync(() -> told.forEachRemaining(_ -> {}));
        assertThat(who.http().get(PROFILE).status()).isEqualTo(200);
        assertThat(stream).isNotDone();
        var done = deed.call();
        assertThat(done.status()).as(done.toString()).isBetween(200, 299);
        endsSoon("the session", () -> who.http().get(PROFILE).status() == 401);
        Patience.until("the stream ends", stream::isDone);
        stream.get();
    }

    private static void endsSoon(String what, Callable<Boolean> ended) {
        Patience.within(SOON, what + " ends", ended, done -> done);
    }

    private static void refused(House house, String token) {
        var reply = house.http().as(token).get(PROFILE);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(401);
    }

    private static Reply refresh(House house, String token) {
        return house.http().post("/api/v1/auth/refresh", Map.of("refreshToken", token));
    }

    private static HttpRequest.Builder request(Candidate who, String path, String verb) {
        return who.http()
                .request(path + (path.endsWith("/replay") ? "?at=1" : ""))
                .header("Content-Type", "application/json")
                .method(verb, BodyPublishers.ofString(verb.equals("GET") ? "" : "{}"));
    }

    private static double millis(House house, String email, String agent) {
        var body = "{\"email\": \"" + email + "\", \"password\": \"Wrong-Wombat-1\"}";
        var request = house.http()
                .request("/api/v1/auth/login")
                .header("Content-Type", "application/json")
                .header("User-Agent", agent)
                .POST(BodyPublishers.ofString(body));
        var start = System.nanoTime();
        var reply = house.http().send(request);
        var end = System.nanoTime();
        assertThat(reply.status()).isEqualTo(401);
        return (end - start) / 1e6;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static JWSHeader.Builder header(String kid) {
        return new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(kid);
    }

    private static String signed(JWSHeader.Builder header, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(header.build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    /** The house's own key, which an attacker does not have: without it a refused token could be refused for another reason. */
    private static RSAKey key(House house) throws Exception {
        var pem = Files.readString(house.site().folder().resolve("keys").resolve("jwt.pem"));
        var encoded = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        var rsa = KeyFactory.getInstance("RSA");
        PrivateKey key = rsa.generatePrivate(new PKCS8EncodedKeySpec(encoded));
        var crt = (RSAPrivateCrtKey) key;
        var open = (RSAPublicKey) rsa.generatePublic(new RSAPublicKeySpec(crt.getModulus(), crt.getPublicExponent()));
        return new RSAKey.Builder(open).privateKey(key).build();
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
