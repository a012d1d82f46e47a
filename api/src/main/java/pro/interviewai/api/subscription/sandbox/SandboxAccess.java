package pro.interviewai.api.subscription.sandbox;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.subscription.SubscriptionProblem;
import pro.interviewai.ports.payment.PaymentRefusedException;
import pro.interviewai.ports.payment.PaymentSandbox;

/** Reaches the sandbox where there is one; where payments are taken in earnest, none of its pages exists. */
@Component
class SandboxAccess {
    private final ObjectProvider<PaymentSandbox> sandbox;

    SandboxAccess(ObjectProvider<PaymentSandbox> sandbox) {
        this.sandbox = sandbox;
    }

    /** @throws ProblemException NOT_FOUND, PAYMENT_DECLINED */
    <T> T found(Function<PaymentSandbox, Optional<T>> question) {
        try {
            return Optional.ofNullable(sandbox.getIfAvailable())
                    .flatMap(question)
                    .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        } catch (PaymentRefusedException refused) {
            throw new ProblemException(SubscriptionProblem.PAYMENT_DECLINED);
        }
    }
}
