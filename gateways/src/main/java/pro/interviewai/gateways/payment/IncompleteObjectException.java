package pro.interviewai.gateways.payment;

/** An object of Stripe's lacks something without which it cannot be understood. */
final class IncompleteObjectException extends RuntimeException {
    IncompleteObjectException(String member) {
        super("an object of Stripe's lacks " + member);
    }
}
