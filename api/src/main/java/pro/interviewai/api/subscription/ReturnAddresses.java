package pro.interviewai.api.subscription;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.subscription.SubscriptionProblem;

/** Knows which addresses a page of the provider's may lead back to: whole addresses of our own origin and no others. */
@Component
class ReturnAddresses {
    /** What the provider puts the session's id for; no address has braces otherwise. */
    private static final String SESSION = "{CHECKOUT_SESSION_ID}";

    private static final int MOST = 2000;
    private static final String BILLING = "/app/billing";

    private final URI own;

    ReturnAddresses(SubscriptionSettings settings) {
        this.own = URI.create(settings.publicUrl());
    }

    /** @throws ProblemException RETURN_ADDRESS_FOREIGN */
    String mustBeOurs(String address) {
        if (address.length() > MOST || !isOurs(address.replace(SESSION, "SESSION"))) {
            throw new ProblemException(SubscriptionProblem.RETURN_ADDRESS_FOREIGN);
        }
        return address;
    }

    /** The page on which somebody sees what they pay. */
    URI billing() {
        return own.resolve(BILLING);
    }

    private boolean isOurs(String address) {
        if (address.indexOf('\\') >= 0 || address.chars().anyMatch(c -> c <= ' ' || c >= 0x7f)) {
            return false;
        }
        try {
            var uri = new URI(address);
            return !uri.isOpaque()
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && Objects.equals(lower(uri.getScheme()), lower(own.getScheme()))
                    && Objects.equals(lower(uri.getHost()), lower(own.getHost()))
                    && port(uri) == port(own);
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
