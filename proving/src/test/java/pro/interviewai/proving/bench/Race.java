package pro.interviewai.proving.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Two sides that do a number of things, by turns; what counts is how many a second. */
final class Race {
    /** Does its part and answers how many things it did. */
    interface Side {
        long run(int round) throws Exception;
    }

    private final Ratios ratios = new Ratios();
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> theirs = new ArrayList<>();

    private Race() {}

    static Race of(int rounds, Side ours, Side theirs) throws Exception {
        var race = new Race();
        rate(ours, 0);
        rate(theirs, 0);
        for (var round = 1; round <= rounds; round++) {
            var a = rate(ours, round);
            var b = rate(theirs, round);
            race.ours.add(a);
            race.theirs.add(b);
            race.ratios.add(a / b);
        }
        return race;
    }

    private static double rate(Side side, int round) throws Exception {
        var begin = System.nanoTime();
        var done = side.run(round);
        return done * 1e9 / (System.nanoTime() - begin);
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
        var sorted = rates.stream().sorted().toList();
        return String.format(Locale.ROOT, "%,.0f %s/s", sorted.get(sorted.size() / 2), unit);
    }
}
