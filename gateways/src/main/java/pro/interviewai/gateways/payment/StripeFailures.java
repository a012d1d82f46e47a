package pro.interviewai.gateways.payment;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import java.util.Objects;
import java.util.Set;
import pro.interviewai.ports.payment.PaymentRefusedException;
import pro.interviewai.ports.payment.PaymentUnavailableException;

/** Tells whether Stripe has refused something for good or may do it when it is asked again. */
final class StripeFailures {
    private static final int TOO_MANY = 429;
    private static final int BROKEN = 500;
    private static final Set<String> PASSING = Set.of("lock_timeout", "idempotency_key_in_use", "rate_limit");

    private StripeFailures() {}

    static RuntimeException of(StripeException failure) {
        if (mayPass(failure)) {
            return new PaymentUnavailableException("Stripe gave no answer that counts: " + code(failure), failure);
        }
        return switch (failure) {
            case CardException card -> new PaymentRefusedException(code(card));
            case InvalidRequestException invalid -> new PaymentRefusedException(code(invalid));
            case IdempotencyException other -> new PaymentRefusedException("idempotency_error");
            default -> new PaymentUnavailableException("Stripe gave no answer that counts: " + code(failure), failure);
        };
    }

    private static boolean mayPass(StripeException failure) {
        var status = Objects.requireNonNullElse(failure.getStatusCode(), 0);
        var code = failure.getCode();
        return failure instanceof ApiConnectionException
                || failure instanceof AuthenticationException
                || status == TOO_MANY
                || status >= BROKEN
                || (code != null && PASSING.contains(code));
    }

    private static String code(StripeException failure) {
        var code = failure.getCode();
        if (code != null) {
            return code;
        }
        return failure instanceof InvalidRequestException
                ? "invalid_request"
                : failure.getClass().getSimpleName();
    }
}
