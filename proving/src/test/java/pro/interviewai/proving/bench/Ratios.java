package pro.interviewai.proving.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The ratios of the rounds of one comparison, each of both sides measured one after the other. */
final class Ratios {
    private final List<Double> values = new ArrayList<>();

    void add(double ratio) {
        values.add(ratio);
    }

    double median() {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
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
}
