package pro.interviewai.ports.payment;

/** The provider will not do this, now or later; nothing has changed. Its message names no person. */
public final class PaymentRefusedException extends RuntimeException {
    private final String code;

    /** @param code the provider's, such as {@code card_declined} */
    public PaymentRefusedException(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
