package pro.interviewai.proving.bench;

import java.util.ArrayList;
import java.util.List;

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
        return turn.rate(turn.result());
    }

    Ratios ratios() {
        return ratios;
    }

    String ours(String unit) {
        return Ratios.perSecond(ours, unit);
    }

    String theirs(String name, String unit) {
        return name + " " + Ratios.perSecond(theirs, unit);
    }
}
