package pro.interviewai.proving.bench;

/** How much is measured: quickly, or for the record, or just enough to see that it works. */
enum Scale {
    SMOKE(2, 50, 200),
    QUICK(5, 2_000, 100_000),
    FULL(7, 5_000, 1_000_000);

    private final int rounds;
    private final int operations;
    private final int history;

    Scale(int rounds, int operations, int history) {
        this.rounds = rounds;
        this.operations = operations;
        this.history = history;
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
}
