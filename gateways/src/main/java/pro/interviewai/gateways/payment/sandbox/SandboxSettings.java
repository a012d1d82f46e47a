package pro.interviewai.gateways.payment.sandbox;

import java.time.Duration;
import java.util.List;

/**
 * How the sandbox's account is set up.
 *
 * @param publicUrl where its pages are found
 * @param webhookSecret by which its messages are signed
 * @param payPalOffered whether PayPal is offered beside cards
 * @param retries after how long a failed payment is tried again, each time counted from the one before
 * @param cancelsAfterRetries whether a subscription that nobody pays ends; else it stays unpaid
 */
public record SandboxSettings(
        String publicUrl,
        String webhookSecret,
        boolean payPalOffered,
        List<Duration> retries,
        boolean cancelsAfterRetries) {

    public SandboxSettings {
        retries = List.copyOf(retries);
    }

    /** Three retries within two weeks, then the end. */
    public static SandboxSettings usual(String publicUrl, String webhookSecret) {
        return new SandboxSettings(
                publicUrl,
                webhookSecret,
                true,
                List.of(Duration.ofDays(3), Duration.ofDays(5), Duration.ofDays(6)),
                true);
    }
}
