package pro.interviewai.ports.payment;

import org.jspecify.annotations.Nullable;

/** It is not known whether the provider did it: it is to be tried again with the same key. Its message names no person. */
public final class PaymentUnavailableException extends RuntimeException {
    public PaymentUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
