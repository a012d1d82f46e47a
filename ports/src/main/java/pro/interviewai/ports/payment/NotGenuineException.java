package pro.interviewai.ports.payment;

/** A message does not come from the payment provider, or came too late to be taken for genuine. */
public final class NotGenuineException extends RuntimeException {
    public NotGenuineException(String message) {
        super(message);
    }
}
