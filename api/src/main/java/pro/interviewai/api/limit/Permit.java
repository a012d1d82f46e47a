package pro.interviewai.api.limit;

import java.time.Duration;

/**
 * What came of asking for one more.
 *
 * @param limit how many there are in a period
 * @param remaining how many are left
 * @param waitTime until the next is to be had; zero where there is one
 */
public record Permit(boolean granted, long limit, long remaining, Duration waitTime) {}
