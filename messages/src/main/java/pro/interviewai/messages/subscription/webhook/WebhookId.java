package pro.interviewai.messages.subscription.webhook;

/** Identifies a message of the payment provider, by the provider's own id. */
public record WebhookId(String value) {
    private static final String PREFIX = "webhook-";

    public static WebhookId of(String providersId) {
        return new WebhookId(PREFIX + providersId);
    }

    /** Whether a name is one of a message. */
    public static boolean isOne(String name) {
        return name.startsWith(PREFIX);
    }

    @Override
    public String toString() {
        return value;
    }
}
