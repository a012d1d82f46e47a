package pro.interviewai.proving.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Two sides that do a number of things, by turns; what counts is how many a second. */
final class Race {
    /** Does its part and answers how many things it did. */
    interface Side extends WarmUp.Side<Long> {}

    private final Ratios ratios = new Ratios();
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> theirs = new ArrayList<>();

    private Race() {}

    static Race of(WarmUp warmUp, int rounds, Side ours, Side theirs) throws Exception {
        var race = new Race();
        warmUp.run(ours, theirs);
        for (var round = 1; round <= rounds; round++) {
            var a = warmUp.turn(ours, round);
            var b = warmUp.turn(theirs, round);
            race.ours.add(rate(a));
            race.theirs.add(rate(b));
            race.ratios.add(rate(a) / rate(b), a, b);
        }
        return race;
    }

    private static double rate(WarmUp.Turn<Long> turn) {
        return turn.result() * 1e9 / turn.nanos();
    }

    Ratios ratios() {
        return ratios;
    }

    String ours(String unit) {
        return text(ours, unit);
    }

    String theirs(String name, String unit) {
        return name + " " + text(theirs, unit);
    }

    private static String text(List<Double> rates, String unit) {
        return String.format(Locale.ROOT, "%,.0f %s/s", Ratios.median(rates), unit);
    }
}
