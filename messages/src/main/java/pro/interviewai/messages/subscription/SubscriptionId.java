package pro.interviewai.messages.subscription;

import pro.interviewai.messages.account.UserId;

/** Identifies all that one person subscribes to and pays: each person has one such history. */
public record SubscriptionId(String value) {
    private static final String PREFIX = "subscription-";

    public static SubscriptionId of(UserId user) {
        return new SubscriptionId(PREFIX + user.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
