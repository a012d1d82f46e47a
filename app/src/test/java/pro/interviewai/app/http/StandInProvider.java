package pro.interviewai.app.http;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands in for Google and GitHub, which cannot be reached: authorization code with PKCE (RFC 6749, RFC 7636) and OpenID
 * Connect. Like them it refuses a code that comes twice, another redirect address, another verifier and another secret.
 */
public final class StandInProvider {
    public static final String CLIENT = "interviewai";
    public static final String SECRET = "s3cret-of-the-client";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Map<String, Person> tokens = new ConcurrentHashMap<>();
    private volatile Person person = new Person("1", "nobody@example.org", true, "No", "Body");
    private volatile @Nullable String nonce;
    private volatile @Nullable RSAKey forger;

    /** Who is signed in there. */
    public record Person(String subject, String email, boolean verified, String firstName, String lastName) {}

    public StandInProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/oauth2/v4/token", exchange -> token(exchange, true));
        server.createContext("/login/oauth/access_token", exchange -> token(exchange, false));
        server.createContext("/oauth2/v3/certs", exchange -> answer(exchange, 200, new JWKSet(key).toString()));
        server.createContext("/oauth2/v3/userinfo", exchange -> person(exchange, this::claims));
        server.createContext(
                "/user/emails",
                exchange -> person(
                        exchange,
                        who -> List.of(
                                Map.of("email", "other@example.net", "primary", false, "verified", true),
                                Map.of("email", who.email(), "primary", true, "verified", who.verified()))));
        server.createContext(
                "/user",
                exchange -> person(
                        exchange,
                        who -> Map.of(
                                "id",
                                Long.parseLong(who.subject()),
                                "login",
                                who.firstName(),
                                "name",
                                who.firstName())));
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on this person is the one who presses "allow". */
    public void signedIn(Person next) {
        person = next;
        nonce = null;
        forger = null;
    }

    /** From now on statements bear this nonce, whatever was asked for. */
    public void replayNonce(String other) {
        nonce = other;
    }

    /** From now on statements are signed by somebody else in the provider's name. */
    public void forge() throws Exception {
        forger = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
    }

    /** What the browser brings back once the person has pressed "allow" at the address it was sent to. */
    public String allow(String address) {
        var asked = parameters(address.substring(address.indexOf('?') + 1));
        if (!"code".equals(asked.get("response_type"))
                || !CLIENT.equals(asked.get("client_id"))
                || !"S256".equals(asked.get("code_challenge_method"))
                || asked.get("state") == null) {
            throw new AssertionError("no request that a provider would take: " + asked);
        }
        var code = UUID.randomUUID().toString();
        codes.put(code, asked);
        return asked.get("redirect_uri") + "?code=" + code + "&state="
                + asked.get("state").replace("=", "%3D");
    }

    private void token(HttpExchange exchange, boolean openId) throws IOException {
        var form = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var client =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (!client.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{\"error\": \"invalid_client\"}");
            return;
        }
        var asked = codes.remove(form.getOrDefault("code", ""));
        if (asked == null
                || !"authorization_code".equals(form.get("grant_type"))
                || !asked.get("redirect_uri").equals(form.get("redirect_uri"))
                || !asked.get("code_challenge").equals(challenge(form.getOrDefault("code_verifier", "")))) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        var token = UUID.randomUUID().toString();
        tokens.put(token, person);
        var answer = new HashMap<String, Object>(
                Map.of("access_token", token, "token_type", "bearer", "scope", asked.get("scope")));
        if (openId) {
            answer.put("expires_in", 3600);
            answer.put("id_token", statement(asked));
        }
        answer(exchange, 200, JSON.writeValueAsString(answer));
    }

    private String statement(Map<String, String> asked) {
        try {
            var claims = new JWTClaimsSet.Builder()
                    .issuer(url())
                    .audience(CLIENT)
                    .subject(person.subject())
                    .issueTime(new Date())
                    .expirationTime(Date.from(Instant.now().plusSeconds(3600)))
                    .claim("nonce", nonce == null ? asked.get("nonce") : nonce);
            claims(person).forEach(claims::claim);
            var signer = forger == null ? key : forger;
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            jwt.sign(new RSASSASigner(signer));
            return jwt.serialize();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> claims(Person who) {
        return Map.of(
                "sub", who.subject(),
                "email", who.email(),
                "email_verified", who.verified(),
                "given_name", who.firstName(),
                "family_name", who.lastName());
    }

    private interface Told {
        Object of(Person who);
    }

    private void person(HttpExchange exchange, Told told) throws IOException {
        var authorization = exchange.getRequestHeaders().getFirst("Authorization");
        var who = authorization == null ? null : tokens.get(authorization.replaceFirst("^Bearer ", ""));
        if (who == null) {
            answer(exchange, 401, "{}");
        } else {
            answer(exchange, 200, JSON.writeValueAsString(told.of(who)));
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String form) {
        var parameters = new HashMap<String, String>();
        for (var pair : form.split("&")) {
            var parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts.length > 1 ? parts[1] : "", StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
