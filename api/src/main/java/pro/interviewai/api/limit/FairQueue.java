package pro.interviewai.api.limit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is. What is pressing comes first, but every fourth turn belongs to what is not; in either lane clients
 * have turns one after the other, however many each of them waits for. Nothing here waits or is made for several threads.
 */
final class FairQueue<T> {
    private static final int PRESSING_IN_A_ROW = 3;

    private final Map<Lane, Waiting<T>> lanes = new EnumMap<>(Lane.class);
    private int pressingInARow;

    FairQueue() {
        for (var lane : Lane.values()) {
            lanes.put(lane, new Waiting<>());
        }
    }

    /** Those of one lane: how many each client was let in with, and what of it is ready, by clients in their order. */
    private record Waiting<T>(Map<String, Integer> admitted, LinkedHashMap<String, Deque<T>> ready) {
        Waiting() {
            this(new HashMap<>(), new LinkedHashMap<>());
        }

        int all() {
            return admitted.values().stream().mapToInt(Integer::intValue).sum();
        }

        int of(String client) {
            return admitted.getOrDefault(client, 0);
        }

        T next() {
            var first = ready.firstEntry();
            var own = first.getValue();
            var next = own.removeFirst();
            ready.remove(first.getKey());
            if (!own.isEmpty()) {
                ready.putLast(first.getKey(), own);
            }
            return next;
        }
    }

    /** How many of this client are let in. */
    int admitted(Lane lane, String client) {
        return waiting(lane).of(client);
    }

    /** How many turns pass at most before that of a newcomer, if nobody else comes. */
    int ahead(Lane lane, String client) {
        var own = waiting(lane);
        int ownTurns = own.of(client);
        int inLane = ownTurns
                + own.admitted().entrySet().stream()
                        .filter(other -> !other.getKey().equals(client))
                        .mapToInt(other -> Math.min(other.getValue(), ownTurns + 1))
                        .sum();
        return switch (lane) {
            case PRESSING -> inLane + Math.min(waiting(Lane.UNHURRIED).all(), inLane / PRESSING_IN_A_ROW + 1);
            case UNHURRIED -> inLane + Math.min(waiting(Lane.PRESSING).all(), (inLane + 1) * PRESSING_IN_A_ROW);
        };
    }

    /** Counts somebody in who will be ready soon. */
    void admit(Lane lane, String client) {
        waiting(lane).admitted().merge(client, 1, Integer::sum);
    }

    /** Counts somebody out who was admitted. */
    void leave(Lane lane, String client) {
        waiting(lane).admitted().computeIfPresent(client, (_, count) -> count == 1 ? null : count - 1);
    }

    /** From now on its turn may come. */
    void ready(Lane lane, String client, T what) {
        waiting(lane).ready().computeIfAbsent(client, _ -> new ArrayDeque<>()).addLast(what);
    }

    /** Gives its turn up; false if it has had it. */
    boolean giveUp(Lane lane, String client, T what) {
        var ready = waiting(lane).ready();
        var own = ready.get(client);
        if (own == null || !own.remove(what)) {
            return false;
        }
        if (own.isEmpty()) {
            ready.remove(client);
        }
        return true;
    }

    /** Takes out whose turn it is; null if nobody is ready. */
    @Nullable
    T next() {
        var pressing = waiting(Lane.PRESSING);
        var unhurried = waiting(Lane.UNHURRIED);
        if (unhurried.ready().isEmpty() && pressing.ready().isEmpty()) {
            return null;
        }
        if (unhurried.ready().isEmpty() || (!pressing.ready().isEmpty() && pressingInARow < PRESSING_IN_A_ROW)) {
            pressingInARow = Math.min(pressingInARow + 1, PRESSING_IN_A_ROW);
            return pressing.next();
        }
        pressingInARow = 0;
        return unhurried.next();
    }

    private Waiting<T> waiting(Lane lane) {
        var waiting = lanes.get(lane);
        if (waiting == null) {
            throw new IllegalStateException("no such lane");
        }
        return waiting;
    }
}
