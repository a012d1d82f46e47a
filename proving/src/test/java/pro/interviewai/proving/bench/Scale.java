package pro.interviewai.proving.bench;

import java.time.Duration;
import java.util.List;

/** How much is measured: quickly, or for the record, or just enough to see that it works. */
enum Scale {
    SMOKE(2, 50, 200, List.of(2), Duration.ofMillis(200), 1, Duration.ZERO),
    QUICK(5, 2_000, 100_000, List.of(1, 8, 64), Duration.ofSeconds(1), 200, Duration.ofSeconds(30)),
    FULL(7, 5_000, 1_000_000, List.of(1, 8, 64), Duration.ofSeconds(5), 200, Duration.ofSeconds(90));

    private final int rounds;
    private final int operations;
    private final int history;
    private final List<Integer> clients;
    private final Duration round;
    private final int warmUps;
    private final Duration warmUp;

    Scale(
            int rounds,
            int operations,
            int history,
            List<Integer> clients,
            Duration round,
            int warmUps,
            Duration warmUp) {
        this.rounds = rounds;
        this.operations = operations;
        this.history = history;
        this.clients = clients;
        this.round = round;
        this.warmUps = warmUps;
        this.warmUp = warmUp;
    }

    int rounds() {
        return rounds;
    }

    /** Single operations of one side in one round. */
    int operations() {
        return operations;
    }

    /** Events of a long past. */
    int history() {
        return history;
    }

    /** How many clients ask over HTTP at a time; the most warm an application up fastest. */
    List<Integer> clients() {
        return clients;
    }

    /** How long they ask one side in one round. */
    Duration round() {
        return round;
    }

    /** Warming up ends after so many rounds, or after this time, even if the JIT is still at work. */
    WarmUp warmUp(Jit jit) {
        return new WarmUp(jit, warmUps, warmUp);
    }
}
