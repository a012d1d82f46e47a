package pro.interviewai.proving.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The ratios of the rounds of one comparison, each of both sides measured one after the other. */
final class Ratios {
    private final List<Double> values = new ArrayList<>();
    private final List<Double> ourCompiling = new ArrayList<>();
    private final List<Double> theirCompiling = new ArrayList<>();

    void add(double ratio, WarmUp.Turn<?> ours, WarmUp.Turn<?> theirs) {
        values.add(ratio);
        ourCompiling.add(ours.compiled());
        theirCompiling.add(theirs.compiled());
    }

    /** Without a look at the compilers. */
    void add(double ratio) {
        values.add(ratio);
        ourCompiling.add(Double.NaN);
        theirCompiling.add(Double.NaN);
    }

    /** The median of rates, in words. */
    static String perSecond(List<Double> rates, String unit) {
        return String.format(Locale.ROOT, "%,.0f %s/s", median(rates), unit);
    }

    static double median(List<Double> values) {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double median() {
        return median(values);
    }

    double min() {
        return Collections.min(values);
    }

    double max() {
        return Collections.max(values);
    }

    int rounds() {
        return values.size();
    }

    /** Compiler time as a part of a round's time, of our side and of the other; a dash where it was not looked at. */
    String jit() {
        var ours = 100 * median(ourCompiling);
        var theirs = 100 * median(theirCompiling);
        return Double.isNaN(ours) ? "–" : String.format(Locale.ROOT, "%.1f/%.1f %%", ours, theirs);
    }
}
