package pro.interviewai.api.security;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * Turns a valid access token into a signed-in person, if the device it was issued for is still signed in. The role is the
 * account's at this moment and not the token's.
 */
final class SessionCheck implements Converter<Jwt, SignedInAuthentication> {
    private final OpenSessions sessions;

    SessionCheck(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public SignedInAuthentication convert(Jwt token) {
        var bearer = Tokens.Bearer.of(token);
        var role = sessions.roleOn(bearer.sessionId(), bearer.userId())
                .orElseThrow(() -> new InvalidBearerTokenException("The session has ended"));
        return new SignedInAuthentication(new SignedIn(bearer.userId(), bearer.sessionId(), role));
    }
}
