package pro.interviewai.gateways.payment;

import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import java.util.Optional;
import pro.interviewai.ports.payment.PaymentRefusedException;
import pro.interviewai.ports.payment.PaymentUnavailableException;

/** How Stripe is called. */
final class StripeCalls {
    private static final String MISSING = "resource_missing";

    private StripeCalls() {}

    /** Something that Stripe is asked. */
    @FunctionalInterface
    interface Call<T> {
        T answer() throws StripeException;
    }

    /**
     * An answer that cannot be read says nothing of what was done.
     *
     * @throws PaymentRefusedException if nothing has changed, now or later
     * @throws PaymentUnavailableException if that is not known
     */
    static <T> T answered(Call<T> call) {
        try {
            return call.answer();
        } catch (StripeException failure) {
            throw StripeFailures.of(failure);
        } catch (PaymentRefusedException | PaymentUnavailableException known) {
            throw known;
        } catch (RuntimeException unreadable) {
            throw new PaymentUnavailableException("Stripe's answer cannot be read", unreadable);
        }
    }

    /** As {@link #answered}, with nothing for what Stripe does not know. */
    static <T> Optional<T> ifKnown(Call<T> call) {
        try {
            return Optional.of(answered(call));
        } catch (PaymentRefusedException refused) {
            if (MISSING.equals(refused.code())) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** Has the same wish done once. */
    static RequestOptions once(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }
}
