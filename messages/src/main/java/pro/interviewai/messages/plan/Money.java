package pro.interviewai.messages.plan;

import java.util.regex.Pattern;

/**
 * An amount of money.
 *
 * @param minor in the currency's smallest unit as Stripe counts it, e.g. cents; below 0 for a credit
 * @param currency ISO 4217 code in lower case, as Stripe writes it
 */
public record Money(long minor, String currency) {
    private static final Pattern CODE = Pattern.compile("[a-z]{3}");

    public Money {
        if (!CODE.matcher(currency).matches()) {
            throw new IllegalArgumentException("a currency has three lower-case letters");
        }
    }

    /** @throws IllegalArgumentException if the other amount is of another currency */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("amounts of different currencies cannot be added");
        }
        return new Money(Math.addExact(minor, other.minor), currency);
    }
}
