package pro.interviewai.proving.bench;

import java.util.ArrayList;
import java.util.List;

/** Two sides measured by turns, A B A B, so that whatever else the machine does hits both alike. */
final class Contest {
    /** One side of one round. */
    interface Side extends WarmUp.Side<Latencies> {}

    private final Latencies ours = new Latencies();
    private final Latencies theirs = new Latencies();
    private final List<Double> ourRates = new ArrayList<>();
    private final List<Double> theirRates = new ArrayList<>();
    private final Ratios p50 = new Ratios();
    private final Ratios p95 = new Ratios();
    private final Ratios p99 = new Ratios();
    private final Ratios rate = new Ratios();

    private Contest() {}

    static Contest of(WarmUp warmUp, int rounds, Side ours, Side theirs) throws Exception {
        var contest = new Contest();
        warmUp.run(ours, theirs);
        for (var round = 1; round <= rounds; round++) {
            contest.add(warmUp.turn(ours, round), warmUp.turn(theirs, round));
        }
        return contest;
    }

    private void add(WarmUp.Turn<Latencies> a, WarmUp.Turn<Latencies> b) {
        ours.addAll(a.result());
        theirs.addAll(b.result());
        ourRates.add(rate(a));
        theirRates.add(rate(b));
        p50.add(a.result().millis(0.5) / b.result().millis(0.5), a, b);
        p95.add(a.result().millis(0.95) / b.result().millis(0.95), a, b);
        p99.add(a.result().millis(0.99) / b.result().millis(0.99), a, b);
        rate.add(rate(a) / rate(b), a, b);
    }

    private static double rate(WarmUp.Turn<Latencies> turn) {
        return turn.rate(turn.result().count());
    }

    Ratios p50() {
        return p50;
    }

    Ratios p95() {
        return p95;
    }

    Ratios p99() {
        return p99;
    }

    /** Of operations a second of the whole round; several clients may be at work. */
    Ratios rate() {
        return rate;
    }

    String ours() {
        return ours.toString();
    }

    String theirs(String name) {
        return name + " " + theirs;
    }

    String ourRate(String unit) {
        return Ratios.perSecond(ourRates, unit);
    }

    String theirRate(String name, String unit) {
        return name + " " + Ratios.perSecond(theirRates, unit);
    }
}
