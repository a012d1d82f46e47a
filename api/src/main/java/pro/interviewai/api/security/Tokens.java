package pro.interviewai.api.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import pro.interviewai.api.Ids;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.LoginSessionId;
import pro.interviewai.messages.account.UserId;

/** Issues the tokens of a sign-in and reads those that come back. All are RS256 and bound to one login session. */
public final class Tokens {
    static final String ISSUER = "interviewai.pro";
    static final String AUDIENCE = "interviewai-api";
    private static final String GENERATION = "gen";

    private final SigningKeys keys;
    private final TokenReader accessTokens;
    private final TokenReader refreshTokens;
    private final Ids ids;
    private final Clock clock;

    Tokens(SigningKeys keys, Ids ids, Clock clock) {
        this.keys = keys;
        this.accessTokens = new TokenReader(keys, TokenUse.ACCESS, clock);
        this.refreshTokens = new TokenReader(keys, TokenUse.REFRESH, clock);
        this.ids = ids;
        this.clock = clock;
    }

    /** Names a signed-in device by what a token says; whether it is still signed in is another question. */
    public record Bearer(UserId userId, LoginSessionId sessionId) {
        static Bearer of(Jwt checked) {
            return new Bearer(
                    new UserId(Objects.requireNonNull(checked.getSubject())),
                    new LoginSessionId(Objects.requireNonNull(checked.getClaimAsString("sid"))));
        }
    }

    /** @param generation of the device's refresh token; those of before there were generations are of the first */
    public record Renewal(Bearer bearer, int generation) {
        static Renewal of(Jwt checked) {
            return new Renewal(
                    Bearer.of(checked),
                    checked.<Object>getClaim(GENERATION) instanceof Number number ? number.intValue() : 0);
        }
    }

    public String access(AccountView account, LoginSessionId session) {
        var claims = claims(TokenUse.ACCESS, account.id(), session)
                .claim("email", account.email())
                .claim("role", account.role().name().toLowerCase(Locale.ROOT));
        return sign(claims.build());
    }

    /**
     * @param generation counts the exchanges of this device's token
     * @param expiresAt when the device has to sign in again
     */
    public String refresh(UserId user, LoginSessionId session, int generation, Instant expiresAt) {
        return sign(claims(TokenUse.REFRESH, user.value(), session)
                .claim(GENERATION, generation)
                .expirationTime(Date.from(expiresAt))
                .build());
    }

    /** Empty unless this is an access token of ours that has not expired. */
    public Optional<Bearer> readAccess(String token) {
        return read(accessTokens, token).map(Bearer::of);
    }

    /** Empty unless this is a refresh token of ours that has not expired. */
    public Optional<Renewal> readRefresh(String token) {
        return read(refreshTokens, token).map(Renewal::of);
    }

    TokenReader accessTokens() {
        return accessTokens;
    }

    private static Optional<Jwt> read(TokenReader reader, String token) {
        try {
            return Optional.of(reader.decode(token));
        } catch (JwtException notOurs) {
            return Optional.empty();
        }
    }

    private JWTClaimsSet.Builder claims(TokenUse use, String user, LoginSessionId session) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(user)
                .claim("sid", session.value())
                .claim("typ", use.claim())
                .jwtID(ids.next())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(use.life())));
    }

    private String sign(JWTClaimsSet claims) {
        var signing = keys.current();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(signing.keyId())
                .build();
        var jwt = new SignedJWT(header, claims);
        try {
            jwt.sign(signing.signer());
        } catch (JOSEException e) {
            throw new IllegalStateException("The signing key cannot sign", e);
        }
        return jwt.serialize();
    }
}
