package pro.interviewai.intelligence.cv.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pro.interviewai.intelligence.cv.accuracy.Facts.Entry;

/**
 * Compares what was found with the truth. Roles and programmes are paired first, those that have most in common before
 * others, so that a title beside the wrong company is wrong.
 */
final class Comparison {
    private final Map<Field, Tally> tallies = new EnumMap<>(Field.class);

    private Comparison() {}

    static Map<Field, Tally> of(Facts truth, Facts found) {
        Comparison comparison = new Comparison();
        comparison.compare(truth.person(), found.person(), truth.person().fields());
        comparison.compareAll(truth.experience(), found.experience());
        comparison.compareAll(truth.education(), found.education());
        return comparison.tallies;
    }

    private record Pair(int truth, int found, int common) {}

    private void compareAll(List<Entry> truth, List<Entry> found) {
        Set<Field> judged = EnumSet.noneOf(Field.class);
        truth.forEach(entry -> judged.addAll(entry.fields()));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < truth.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                pairs.add(new Pair(i, j, common(truth.get(i), found.get(j), judged)));
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::common).reversed());
        List<Entry> missing = new ArrayList<>(truth);
        List<Entry> invented = new ArrayList<>(found);
        for (Pair pair : pairs) {
            Entry there = truth.get(pair.truth());
            Entry seen = found.get(pair.found());
            if (pair.common() > 0 && missing.contains(there) && invented.contains(seen)) {
                compare(there, seen, judged);
                missing.remove(there);
                invented.remove(seen);
            }
        }
        missing.forEach(entry -> compare(entry, new Entry(), judged));
        invented.forEach(entry -> compare(new Entry(), entry, judged));
    }

    private void compare(Entry truth, Entry found, Set<Field> judged) {
        for (Field field : judged) {
            int common = common(truth, found, Set.of(field));
            tallies.merge(
                    field,
                    new Tally(
                            common,
                            truth.of(field).size() - common,
                            found.of(field).size() - common),
                    Tally::plus);
        }
    }

    private static int common(Entry truth, Entry found, Set<Field> judged) {
        int common = 0;
        for (Field field : judged) {
            List<String> left = new ArrayList<>(found.of(field));
            for (String value : truth.of(field)) {
                common += left.remove(value) ? 1 : 0;
            }
        }
        return common;
    }
}
