package pro.interviewai.api.account;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser keeps while its person is at a provider: whatever comes back without it, or with another state, was begun
 * by somebody else (RFC 6749 section 10.12, RFC 7636).
 *
 * @param state comes back with the person
 * @param verifier of the code that comes back (PKCE)
 * @param nonce stands in the provider's statement; absent where there is none
 * @param termsAccepted whether an account may be made
 */
record PendingSignIn(
        String provider,
        String state,
        String verifier,
        @Nullable String nonce,
        boolean termsAccepted) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static PendingSignIn of(OAuth2AuthorizationRequest request, boolean termsAccepted) {
        return new PendingSignIn(
                requireNonNull(request.<String>getAttribute(OAuth2ParameterNames.REGISTRATION_ID)),
                requireNonNull(request.getState()),
                requireNonNull(request.<String>getAttribute(PkceParameterNames.CODE_VERIFIER)),
                request.getAttribute(OidcParameterNames.NONCE),
                termsAccepted);
    }

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

    /** The request as it was sent. */
    OAuth2AuthorizationRequest request(ClientRegistration registration) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(registration.getRedirectUri())
                .scopes(registration.getScopes())
                .state(state)
                .attributes(attributes -> {
                    attributes.put(OAuth2ParameterNames.REGISTRATION_ID, provider);
                    attributes.put(PkceParameterNames.CODE_VERIFIER, verifier);
                    if (nonce != null) {
                        attributes.put(OidcParameterNames.NONCE, nonce);
                    }
                })
                .build();
    }

    @SuppressWarnings("ConstantConditions") // what a browser sends may lack anything
    private boolean isWhole() {
        return provider != null && state != null && verifier != null;
    }

    @Override
    public String toString() {
        return "PendingSignIn[" + provider + "]";
    }
}
