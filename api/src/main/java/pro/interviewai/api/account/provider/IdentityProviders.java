package pro.interviewai.api.account.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.Provider;

/**
 * Those by whom people sign in: authorization code with PKCE (RFC 7636), state (RFC 6749 section 10.12) and, where there
 * is a statement of identity, a nonce (OpenID Connect Core 1.0).
 */
public interface IdentityProviders {
    /** Below it each provider has an address to begin at, and {@code /callback} to come back to. */
    String PATH = "/api/v1/auth/oauth";

    /**
     * By what it is known that whoever comes back is who was sent.
     *
     * @param state comes back with the person
     * @param verifier of the code that comes back (PKCE)
     * @param nonce stands in the provider's statement; absent where there is none
     */
    record Proof(String state, String verifier, @Nullable String nonce) {
        @Override
        public String toString() {
            return "Proof";
        }
    }

    /**
     * A sign-in that has begun.
     *
     * @param address where to send the browser, which keeps the proof meanwhile
     */
    record Begun(URI address, Proof proof) {}

    /** Those that are set up here. */
    List<Provider> named();

    /** @throws ProblemException NOT_FOUND where this provider is not set up */
    Begun begin(Provider provider, HttpServletRequest request);

    /**
     * Who came back.
     *
     * @param code that came with them
     * @param state that came with them
     * @throws ProblemException PROVIDER_REFUSED, PROVIDER_ADDRESS_UNCONFIRMED, or NOT_FOUND where this provider is not
     *     set up
     */
    VerifiedIdentity exchange(Provider provider, Proof proof, String code, String state);
}
