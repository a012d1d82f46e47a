package pro.interviewai.api.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import pro.interviewai.messages.account.Role;

/** Turns a valid access token into a signed-in person, if the device it was issued for is still signed in. */
final class SessionCheck implements Converter<Jwt, SignedInAuthentication> {
    private final OpenSessions sessions;

    SessionCheck(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public SignedInAuthentication convert(Jwt token) {
        var bearer = Tokens.Bearer.of(token);
        var role = role(token.getClaimAsString("role"));
        if (role.isEmpty() || !sessions.isOpen(bearer.sessionId(), bearer.userId())) {
            throw new InvalidBearerTokenException("The session has ended");
        }
        return new SignedInAuthentication(new SignedIn(bearer.userId(), bearer.sessionId(), role.get()));
    }

    private static Optional<Role> role(@Nullable String claim) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(claim))
                .findAny();
    }
}
