package pro.interviewai.messages.quota;

import pro.interviewai.messages.account.UserId;

/** Identifies a person's quota: each has one. */
public record QuotaId(String value) {
    private static final String PREFIX = "quota-";

    public static QuotaId of(UserId user) {
        return new QuotaId(PREFIX + user.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
