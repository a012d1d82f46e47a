package pro.interviewai.gateways.payment;

import com.stripe.Stripe;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pro.interviewai.ports.payment.NotGenuineException;
import pro.interviewai.ports.payment.Notice;
import tools.jackson.core.JacksonException;

/** Reads what Stripe sends on its own account. */
final class StripeNotices {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern SIGNED_AT = Pattern.compile("(?:^|,)t=(\\d{1,12})(?:,|$)");

    private final String secret;
    private final StripeReader reader;
    private final Clock clock;

    StripeNotices(String secret, StripeReader reader, Clock clock) {
        this.secret = secret;
        this.reader = reader;
        this.clock = clock;
    }

    Notice receive(byte[] body, @Nullable String signature) {
        var text = new String(body, StandardCharsets.UTF_8);
        verify(text, Objects.requireNonNullElse(signature, ""));
        return read(text);
    }

    Notice read(String body) {
        try {
            return notice(StripeJson.parse(body));
        } catch (IncompleteObjectException | JacksonException unreadable) {
            throw new NotGenuineException("it is no event of Stripe's");
        }
    }

    /** Stripe's library lets a signature of tomorrow's pass. */
    private void verify(String body, String signature) {
        var signedAt = SIGNED_AT.matcher(signature);
        if (!signedAt.find()) {
            throw new NotGenuineException("its signature tells no time");
        }
        var latest = clock.instant().plus(TOLERANCE);
        if (Instant.ofEpochSecond(Long.parseLong(signedAt.group(1))).isAfter(latest)) {
            throw new NotGenuineException("it was signed in the future");
        }
        try {
            Webhook.Signature.verifyHeader(body, signature, secret, TOLERANCE.toSeconds(), clock);
        } catch (SignatureVerificationException | RuntimeException forged) {
            throw new NotGenuineException("its signature does not fit");
        }
    }

    private Notice notice(StripeJson event) {
        var type = event.requiredText("type");
        var version = event.text("api_version");
        var saidAt = event.requiredMoment("created");
        var about = event.at("data", "object");
        return new Notice(
                event.requiredText("id"),
                type,
                version,
                event.flag("livemode"),
                saidAt,
                StripeReader.user(about),
                about.text("customer"),
                subject(type, Stripe.API_VERSION.equals(version), about, saidAt));
    }

    private Notice.Subject subject(String type, boolean ofOurVersion, StripeJson about, Instant saidAt) {
        var kind = NoticeKind.of(type);
        try {
            return ofOurVersion || kind == NoticeKind.UNRELATED ? told(kind, type, about, saidAt) : unread(kind, about);
        } catch (RuntimeException incomplete) {
            return unread(kind, about);
        }
    }

    private Notice.Subject told(NoticeKind kind, String type, StripeJson about, Instant saidAt) {
        return switch (kind) {
            case CHECKOUT -> reader.checkout(about);
            case SUBSCRIPTION, TRIAL_ENDING -> subscription(kind, about, saidAt);
            case INVOICE -> invoice(type, about, saidAt);
            case DISPUTE, CHARGE -> unread(kind, about);
            case UNRELATED -> new Notice.Unrelated();
        };
    }

    /** A schedule is named but not told, so what it will bring about has to be asked. */
    private Notice.Subject subscription(NoticeKind kind, StripeJson about, Instant saidAt) {
        if (about.text("schedule") != null) {
            return unread(kind, about);
        }
        var snapshot = reader.subscription(about, null, saidAt);
        return kind == NoticeKind.TRIAL_ENDING
                ? new Notice.TrialEnding(snapshot)
                : new Notice.AboutSubscription(snapshot);
    }

    private static Notice.Subject invoice(String type, StripeJson about, Instant saidAt) {
        var confirmationNeeded = "invoice.payment_action_required".equals(type);
        var snapshot = InvoiceReader.invoice(about, new InvoiceReader.Beside(0, confirmationNeeded), saidAt);
        return snapshot.subscription() == null ? unread(NoticeKind.INVOICE, about) : new Notice.AboutInvoice(snapshot);
    }

    /** A charge of an older version still says which invoice it paid. */
    private static Notice.Unread unread(NoticeKind kind, StripeJson about) {
        var invoice = kind == NoticeKind.CHARGE ? about.text("invoice") : null;
        return invoice == null
                ? new Notice.Unread(kind.objectType(), kind.objectId(about))
                : new Notice.Unread(NoticeKind.INVOICE.objectType(), invoice);
    }
}
