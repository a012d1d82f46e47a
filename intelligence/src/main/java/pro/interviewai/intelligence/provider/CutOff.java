package pro.interviewai.intelligence.provider;

import java.time.Duration;

/**
 * When a provider that fails is left alone, and for how long.
 *
 * @param window number of last calls that count
 * @param leastCalls before so many nothing is concluded
 * @param failureRate percentage of failed calls in the window from which on the provider is not asked
 * @param pause until it is tried again
 * @param probes calls that are let through then; they decide
 */
public record CutOff(int window, int leastCalls, float failureRate, Duration pause, int probes) {

    public static CutOff standard() {
        return new CutOff(10, 5, 50, Duration.ofSeconds(30), 2);
    }
}
