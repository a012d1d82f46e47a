package pro.interviewai.api.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Accepts a token only if it is RS256 by a key of ours, from us, for us, for one use and within its time. Whatever a token's
 * header says about keys or algorithms is never followed. A signature is looked at once, all else each time.
 */
final class TokenReader implements JwtDecoder {
    private static final Duration SKEW = Duration.ofSeconds(5);

    /** One that is used once, or no more, does not stay. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final long MOST_REMEMBERED = 10_000;

    private final NimbusJwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> checks;
    /** Tokens whose signature is good. */
    private final Cache<String, Jwt> signed = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterAccess(REMEMBERED)
            .build();

    TokenReader(SigningKeys keys, TokenUse use, Clock clock) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, (selector, _) -> keys.matching(selector)));
        // the claims are checked below, with a clock that can be set
        processor.setJWTClaimsSetVerifier((_, _) -> {});
        decoder = new NimbusJwtDecoder(processor);
        var time = new JwtTimestampValidator(SKEW);
        time.setClock(clock);
        decoder.setJwtValidator(_ -> OAuth2TokenValidatorResult.success());
        checks = new DelegatingOAuth2TokenValidator<>(List.of(
                time,
                must("has another key", jwt -> jwt.getHeaders().get("kid") instanceof String id && keys.know(id)),
                must("has another issuer", jwt -> Tokens.ISSUER.equals(jwt.getClaimAsString("iss"))),
                must("is for somebody else", jwt -> List.of(Tokens.AUDIENCE).equals(jwt.getAudience())),
                must("is for another use", jwt -> use.claim().equals(jwt.getClaimAsString("typ"))),
                must("has no end", jwt -> jwt.getExpiresAt() != null),
                must("names nobody", jwt -> jwt.hasClaim("sub") && jwt.hasClaim("sid"))));
    }

    @Override
    public Jwt decode(String token) {
        var jwt = signed.get(token, decoder::decode);
        var errors = checks.validate(jwt).getErrors();
        if (!errors.isEmpty()) {
            signed.invalidate(token);
            throw new JwtValidationException("The token is not accepted", errors);
        }
        return jwt;
    }

    private static OAuth2TokenValidator<Jwt> must(String otherwise, Predicate<Jwt> hold) {
        var error = new OAuth2Error("invalid_token", "The token " + otherwise, null);
        return jwt -> hold.test(jwt) ? OAuth2TokenValidatorResult.success() : OAuth2TokenValidatorResult.failure(error);
    }
}
