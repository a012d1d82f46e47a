package pro.interviewai.proving.bench;

/** Two sides measured by turns, A B A B, so that whatever else the machine does hits both alike. */
final class Contest {
    /** One side of one round. */
    interface Side {
        Latencies run(int round) throws Exception;
    }

    private static final int WARM_UPS = 3;

    private final Latencies ours = new Latencies();
    private final Latencies theirs = new Latencies();
    private final Ratios p50 = new Ratios();
    private final Ratios p99 = new Ratios();

    private Contest() {}

    static Contest of(int rounds, Side ours, Side theirs) throws Exception {
        return of(WARM_UPS, rounds, ours, theirs);
    }

    static Contest of(int warmUps, int rounds, Side ours, Side theirs) throws Exception {
        var contest = new Contest();
        for (var warmUp = 0; warmUp < warmUps; warmUp++) {
            ours.run(0);
            theirs.run(0);
        }
        for (var round = 1; round <= rounds; round++) {
            var a = ours.run(round);
            var b = theirs.run(round);
            contest.ours.addAll(a);
            contest.theirs.addAll(b);
            contest.p50.add(a.millis(0.5) / b.millis(0.5));
            contest.p99.add(a.millis(0.99) / b.millis(0.99));
        }
        return contest;
    }

    Ratios p50() {
        return p50;
    }

    Ratios p99() {
        return p99;
    }

    String ours() {
        return ours.toString();
    }

    String theirs(String name) {
        return name + " " + theirs;
    }
}
