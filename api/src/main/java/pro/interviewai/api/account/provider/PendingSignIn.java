package pro.interviewai.api.account.provider;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser keeps while its person is at a provider: whatever comes back without it, or with another state, was begun
 * by somebody else.
 *
 * @param termsAccepted whether an account may be made
 */
record PendingSignIn(String provider, IdentityProviders.Proof proof, boolean termsAccepted) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Empty unless it is one of ours. */
    static Optional<PendingSignIn> parse(@Nullable String cookie) {
        if (cookie == null) {
            return Optional.empty();
        }
        try {
            byte[] json = Base64.getUrlDecoder().decode(cookie);
            return Optional.ofNullable(JSON.readValue(json, PendingSignIn.class))
                    .filter(PendingSignIn::isWhole);
        } catch (IllegalArgumentException | JacksonException notOurs) {
            return Optional.empty();
        }
    }

    String asCookie() {
        byte[] json = JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }

    @SuppressWarnings("ConstantConditions") // what a browser sends may lack anything
    private boolean isWhole() {
        return provider != null && proof != null && proof.state() != null && proof.verifier() != null;
    }

    @Override
    public String toString() {
        return "PendingSignIn[" + provider + "]";
    }
}
