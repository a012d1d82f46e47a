package pro.interviewai.messages.cv.analysis;

import java.util.List;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;
import pro.interviewai.messages.cv.content.Stated;

/**
 * What one rule gives to a score.
 *
 * @param rule stable code, by which the dashboard has its texts, such as {@code experience.numbers}
 * @param points from 0 to {@code most}, in halves
 * @param evidence the pieces of the CV that it rests on; none where it is about what is missing
 * @param counts numbers that its text names, in its order
 * @param names words that its text names, in its order, such as missing keywords
 * @param judged false where the rule cannot tell, such as verbs of a language that it does not know; its points are then the
 *     share that the judged rules of its part have, rounded down to a half, and nothing is said of it
 */
public record ScoredRule(
        @NotPersonalData String rule,
        @NotPersonalData AnalysisPart part,
        @NotPersonalData double points,
        @NotPersonalData double most,
        List<Stated> evidence,
        @NotPersonalData List<Integer> counts,
        @PersonalData List<String> names,
        @NotPersonalData boolean judged) {

    public ScoredRule {
        if (points < 0 || points > most || points * 2 != Math.rint(points * 2)) {
            throw new IllegalArgumentException("%s: %s of %s points".formatted(rule, points, most));
        }
        evidence = List.copyOf(evidence);
        counts = List.copyOf(counts);
        names = List.copyOf(names);
    }

    /** Of a rule that can tell. */
    public ScoredRule(
            String rule,
            AnalysisPart part,
            double points,
            double most,
            List<Stated> evidence,
            List<Integer> counts,
            List<String> names) {
        this(rule, part, points, most, evidence, counts, names, true);
    }
}
