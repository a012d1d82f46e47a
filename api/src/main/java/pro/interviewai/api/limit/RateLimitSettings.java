package pro.interviewai.api.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much is allowed.
 *
 * @param globalPerMinute requests a minute of a person, or of an address where nobody is signed in
 * @param aiPerMinute requests a minute that make an engine work
 * @param authFailures failed sign-ins to an account in a quarter of an hour
 * @param addressFailures failed sign-ins from an address in a quarter of an hour
 */
@ConfigurationProperties("interviewai.rate-limit")
public record RateLimitSettings(int globalPerMinute, int aiPerMinute, int authFailures, int addressFailures) {

    long of(RateLimit limit) {
        return switch (limit) {
            case REQUESTS -> globalPerMinute;
            case AI -> aiPerMinute;
            case ACCOUNT_FAILURES -> authFailures;
            case ADDRESS_FAILURES -> addressFailures;
        };
    }
}
