package pro.interviewai.api.connection;

import java.nio.channels.Channel;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How many connections each address has open. Those that were closed are found out when it matters, and now and then. */
final class ConnectionCount {
    private final Map<String, Set<Channel>> open = new ConcurrentHashMap<>();

    /** Counts one more, unless the address has as many as it may. */
    boolean admit(String address, Channel connection, int most) {
        var admitted = new boolean[1];
        open.compute(address, (_, known) -> {
            Set<Channel> all = known == null ? new HashSet<>() : known;
            if (all.size() >= most) {
                all.removeIf(one -> !one.isOpen());
            }
            admitted[0] = all.size() < most && all.add(connection);
            return all.isEmpty() ? null : all;
        });
        return admitted[0];
    }

    /** Forgets what was closed. */
    void tidy() {
        for (var address : open.keySet()) {
            open.computeIfPresent(address, (_, all) -> {
                all.removeIf(one -> !one.isOpen());
                return all.isEmpty() ? null : all;
            });
        }
    }

    int addresses() {
        return open.size();
    }
}
