package pro.interviewai.messages.analytics;

import java.time.Instant;
import java.util.Map;

/**
 * One thing that somebody did.
 *
 * @param userId says nothing of the person to whoever cannot look it up
 * @param sessionId the interview, or the sign-in of a device; the account itself for a registration
 * @param properties facts about it, such as the kind of interview; no words of the person
 */
public record ActivityRow(
        Activity eventType, String userId, String sessionId, Instant timestamp, Map<String, String> properties) {}
