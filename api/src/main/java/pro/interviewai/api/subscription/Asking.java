package pro.interviewai.api.subscription;

import java.util.function.Supplier;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.subscription.SubscriptionProblem;
import pro.interviewai.ports.payment.PaymentRefusedException;
import pro.interviewai.ports.payment.PaymentUnavailableException;

/** Asks the payment provider what changes nothing, and tells clients why there is no answer. */
final class Asking {
    private Asking() {}

    /** @throws ProblemException PAYMENT_PROVIDER_REFUSED, PAYMENT_PROVIDER_UNAVAILABLE */
    static <T> T provider(Supplier<T> question) {
        try {
            return question.get();
        } catch (PaymentRefusedException refused) {
            throw new ProblemException(SubscriptionProblem.PAYMENT_PROVIDER_REFUSED);
        } catch (PaymentUnavailableException unavailable) {
            throw new ProblemException(SubscriptionProblem.PAYMENT_PROVIDER_UNAVAILABLE);
        }
    }
}
