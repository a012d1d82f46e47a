package pro.interviewai.intelligence.cv.analysis;

import java.util.Arrays;
import java.util.List;
import pro.interviewai.messages.cv.content.Stated;

/**
 * What a rule says.
 *
 * @param share of its points, from 0 to 1
 * @param judged whether it can tell
 * @param evidence pieces that speak for the share
 * @param wanting pieces that could be better
 * @param counts numbers for its text
 * @param names words for its text
 */
record Verdict(
        double share,
        boolean judged,
        List<Stated> evidence,
        List<Stated> wanting,
        List<Integer> counts,
        List<String> names) {
    private static final int MOST_PIECES = 5;

    Verdict {
        share = Double.isNaN(share) ? 0 : Math.clamp(share, 0, 1);
        evidence = evidence.stream().limit(MOST_PIECES).toList();
        wanting = wanting.stream().limit(MOST_PIECES).toList();
        names = names.stream().limit(MOST_PIECES).toList();
    }

    static Verdict of(double share) {
        return new Verdict(share, true, List.of(), List.of(), List.of(), List.of());
    }

    static Verdict of(boolean met) {
        return of(met ? 1 : 0);
    }

    /** Full from a share of the pieces on that is enough. */
    static Verdict ofShare(List<Stated> good, List<Stated> wanting, double enough) {
        int all = good.size() + wanting.size();
        return of(all == 0 ? 0 : good.size() / (enough * all))
                .restingOn(good)
                .wanting(wanting)
                .counting(good.size(), all);
    }

    static Verdict unjudged() {
        return new Verdict(0, false, List.of(), List.of(), List.of(), List.of());
    }

    Verdict sharing(double other) {
        return new Verdict(other, judged, evidence, wanting, counts, names);
    }

    Verdict restingOn(List<Stated> pieces) {
        return new Verdict(share, judged, pieces, wanting, counts, names);
    }

    Verdict wanting(List<Stated> pieces) {
        return new Verdict(share, judged, evidence, pieces, counts, names);
    }

    Verdict counting(int... numbers) {
        return new Verdict(
                share, judged, evidence, wanting, Arrays.stream(numbers).boxed().toList(), names);
    }

    Verdict naming(List<String> words) {
        return new Verdict(share, judged, evidence, wanting, counts, words);
    }
}
