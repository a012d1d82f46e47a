package pro.interviewai.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.LoginSessionId;
import pro.interviewai.messages.account.Preferences;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.testing.MovedClock;

class TokensTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant IN_A_WEEK = NOON.plus(Duration.ofDays(7));
    private static final UserId AZIZA = new UserId("user-1");
    private static final LoginSessionId TELEPHONE = new LoginSessionId("session-1");
    private static final AccountView ACCOUNT = new AccountView(
            "user-1",
            "aziza@example.org",
            "Aziza",
            "Karimova",
            "",
            null,
            "uz",
            Preferences.DEFAULT,
            List.of(),
            Role.ADMIN,
            true,
            null,
            NOON,
            NOON,
            0);
    private static SigningKey ours;
    private static RSAKey theirs;

    private final Tokens tokens = at(NOON);

    @BeforeAll
    static void keys() throws Exception {
        ours = new SigningKey(
                new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate());
        theirs = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
    }

    @Test
    void anAccessTokenSaysWhatTheSpecificationAsksFor() throws Exception {
        SignedJWT token = SignedJWT.parse(tokens.access(ACCOUNT, TELEPHONE));

        assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
        assertThat(token.getHeader().getKeyID())
                .isEqualTo(ours.jwk().computeThumbprint().toString());
        assertThat(token.getJWTClaimsSet().toJSONObject())
                .containsEntry("iss", "interviewai.pro")
                .containsEntry("aud", "interviewai-api")
                .containsEntry("sub", "user-1")
                .containsEntry("email", "aziza@example.org")
                .containsEntry("role", "admin")
                .containsEntry("sid", "session-1")
                .containsEntry("typ", "access")
                .containsEntry("iat", NOON.getEpochSecond())
                .containsEntry("exp", NOON.plus(Duration.ofMinutes(15)).getEpochSecond())
                .containsEntry("jti", "id");
    }

    @Test
    void aRefreshTokenLivesAsLongAsItsSessionAndNamesNobodysAddress() throws Exception {
        JWTClaimsSet claims =
                SignedJWT.parse(tokens.refresh(AZIZA, TELEPHONE, 3, IN_A_WEEK)).getJWTClaimsSet();

        assertThat(claims.getExpirationTime()).isEqualTo(Date.from(IN_A_WEEK));
        assertThat(claims.getClaims())
                .containsEntry("typ", "refresh")
                .containsEntry("gen", 3L)
                .doesNotContainKeys("email", "role");
    }

    @Test
    void ownTokensAreReadForTheirUseOnly() {
        var bearer = new Tokens.Bearer(AZIZA, TELEPHONE);
        String access = tokens.access(ACCOUNT, TELEPHONE);
        String refresh = tokens.refresh(AZIZA, TELEPHONE, 3, IN_A_WEEK);

        assertThat(tokens.readAccess(access)).contains(bearer);
        assertThat(tokens.readRefresh(refresh)).contains(new Tokens.Renewal(bearer, 3));
        assertThat(tokens.readAccess(refresh)).isEmpty();
        assertThat(tokens.readRefresh(access)).isEmpty();
    }

    @Test
    void anAccessTokenEndsAfterFifteenMinutesAndASmallSkew() {
        String token = tokens.access(ACCOUNT, TELEPHONE);

        assertThat(at(NOON.plus(Duration.ofMinutes(15))).readAccess(token)).isPresent();
        assertThat(at(NOON.plus(Duration.ofMinutes(15)).plusSeconds(6)).readAccess(token))
                .isEmpty();
    }

    @Test
    void aTokenThatWasAcceptedBeforeStillEndsInItsTime() {
        var clock = new MovedClock(NOON);
        var reading = new Tokens(new SigningKeys(_ -> List.of(ours), clock), () -> "id", clock);
        String token = reading.access(ACCOUNT, TELEPHONE);
        assertThat(reading.readAccess(token)).isPresent();

        clock.set(NOON.plus(Duration.ofMinutes(15)).plusSeconds(6));

        assertThat(reading.readAccess(token)).isEmpty();
    }

    @Test
    void aTokenThatWasAcceptedBeforeEndsWithItsKey() throws Exception {
        var clock = new MovedClock(NOON);
        var keys = new AtomicReference<>(ours);
        var reading = new Tokens(new SigningKeys(_ -> List.of(keys.get()), clock), () -> "id", clock);
        var longLived = claims().expirationTime(Date.from(IN_A_WEEK));
        String token = signed(header(), longLived, new RSASSASigner(ours.jwk()));
        assertThat(reading.readAccess(token)).isPresent();

        keys.set(new SigningKey(theirs));
        clock.set(NOON.plus(Duration.ofHours(2)));

        assertThat(reading.readAccess(token)).isEmpty();
    }

    @Test
    void theControlOfTheForgeriesIsAccepted() throws Exception {
        assertThat(tokens.readAccess(signed(header(), claims(), new RSASSASigner(ours.jwk()))))
                .isPresent();
    }

    @Test
    void aTokenWithAnyClaimWrongOrMissingIsRefused() throws Exception {
        Map<String, UnaryOperator<JWTClaimsSet.Builder>> forgeries = new LinkedHashMap<>();
        forgeries.put("another issuer", claims -> claims.issuer("https://interviewai.pro"));
        forgeries.put("no issuer", claims -> claims.issuer(null));
        forgeries.put("another audience", claims -> claims.audience("somebody"));
        forgeries.put("two audiences", claims -> claims.audience(List.of("interviewai-api", "somebody")));
        forgeries.put("no audience", claims -> claims.audience((String) null));
        forgeries.put("another use", claims -> claims.claim("typ", "refresh"));
        forgeries.put("no use", claims -> claims.claim("typ", null));
        forgeries.put("use as a list", claims -> claims.claim("typ", List.of("access")));
        forgeries.put("expired", claims -> claims.expirationTime(Date.from(NOON.minusSeconds(6))));
        forgeries.put("no end", claims -> claims.expirationTime(null));
        forgeries.put("not yet", claims -> claims.notBeforeTime(Date.from(NOON.plusSeconds(60))));
        forgeries.put("nobody", claims -> claims.subject(null));
        forgeries.put("no session", claims -> claims.claim("sid", null));
        for (var forgery : forgeries.entrySet()) {
            String token = signed(header(), forgery.getValue().apply(claims()), new RSASSASigner(ours.jwk()));
            assertThat(tokens.readAccess(token)).as(forgery.getKey()).isEmpty();
        }
    }

    @Test
    void aTokenOfAnotherKeyIsRefusedWhateverItsHeaderSays() throws Exception {
        JWSSigner signer = new RSASSASigner(theirs);
        var forged = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(ours.id());

        assertThat(tokens.readAccess(signed(forged.build(), claims(), signer))).isEmpty();
        assertThat(tokens.readAccess(signed(forged.keyID(theirs.getKeyID()).build(), claims(), signer)))
                .isEmpty();
        assertThat(tokens.readAccess(signed(forged.jwk(theirs.toPublicJWK()).build(), claims(), signer)))
                .isEmpty();
        assertThat(tokens.readAccess(signed(
                        forged.jwkURL(URI.create("https://example.org/jwks")).build(), claims(), signer)))
                .isEmpty();
    }

    @Test
    void ourKeyWithoutItsNameOrUnderAnotherNameIsRefused() throws Exception {
        JWSSigner signer = new RSASSASigner(ours.jwk());
        for (String name : new String[] {null, "", "other", "../../etc/passwd", "' or 1=1"}) {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(name).build();
            assertThat(tokens.readAccess(signed(header, claims(), signer)))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void otherAlgorithmsOfOurOwnKeyAreRefused() throws Exception {
        JWSSigner signer = new RSASSASigner(ours.jwk());
        for (var algorithm : List.of(JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256)) {
            var header = new JWSHeader.Builder(algorithm).keyID(ours.id()).build();
            assertThat(tokens.readAccess(signed(header, claims(), signer)))
                    .as(algorithm.getName())
                    .isEmpty();
        }
    }

    @Test
    void ourPublicKeyIsNoSharedSecret() throws Exception {
        byte[] der = ours.jwk().toRSAPublicKey().getEncoded();
        String pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(der)
                + "\n-----END PUBLIC KEY-----\n";
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(ours.id()).build();
        for (byte[] secret : List.of(
                der,
                pem.getBytes(StandardCharsets.UTF_8),
                pem.strip().getBytes(StandardCharsets.UTF_8),
                ours.jwk().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8))) {
            assertThat(tokens.readAccess(signed(header, claims(), new MACSigner(secret))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "nOnE", ""})
    void anUnsignedTokenIsRefused(String algorithm) {
        String header = "{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\",\"kid\":\"" + ours.id() + "\"}";
        String[] parts = tokens.access(ACCOUNT, TELEPHONE).split("\\.");

        assertThat(tokens.readAccess(base64(header) + "." + parts[1] + ".")).isEmpty();
        assertThat(tokens.readAccess(base64(header) + "." + parts[1])).isEmpty();
        assertThat(tokens.readAccess(base64(header) + "." + parts[1] + "." + parts[2]))
                .isEmpty();
        assertThat(tokens.readAccess(parts[0] + "." + parts[1] + ".")).isEmpty();
    }

    @Test
    void aChangedTokenIsRefused() {
        String[] parts = tokens.access(ACCOUNT, TELEPHONE).split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);

        assertThat(tokens.readAccess(parts[0] + "." + base64(claims.replace("user-1", "user-2")) + "." + parts[2]))
                .isEmpty();
        assertThat(tokens.readAccess(parts[0] + "." + parts[1] + "." + base64("signature")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b.c", "a.b.c.d.e", "null", "\u0000", "e30.e30.e30", "{}"})
    void whatIsNoTokenIsRefused(String token) {
        assertThat(tokens.readAccess(token)).isEmpty();
    }

    private static JWSHeader header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(ours.id())
                .build();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("interviewai.pro")
                .audience("interviewai-api")
                .subject("user-1")
                .claim("sid", "session-1")
                .claim("typ", "access")
                .claim("role", "admin")
                .issueTime(Date.from(NOON))
                .expirationTime(Date.from(NOON.plusSeconds(60)));
    }

    private static String signed(JWSHeader header, JWTClaimsSet.Builder claims, JWSSigner signer) throws Exception {
        var token = new SignedJWT(header, claims.build());
        token.sign(signer);
        return token.serialize();
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Tokens at(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Tokens(new SigningKeys(_ -> List.of(ours), clock), () -> "id", clock);
    }
}
