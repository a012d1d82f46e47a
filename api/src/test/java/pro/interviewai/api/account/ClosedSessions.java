package pro.interviewai.api.account;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which sessions have been signed out. */
final class ClosedSessions {
    static final Set<String> IDS = ConcurrentHashMap.newKeySet();

    private ClosedSessions() {}
}
