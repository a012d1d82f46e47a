package pro.interviewai.intelligence.cv.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pro.interviewai.messages.cv.analysis.AnalysisPart;
import pro.interviewai.messages.cv.analysis.ScoredRule;

/** The rules in the order in which they are shown, and the points that they give. */
final class Scoring {
    private Scoring() {}

    static List<Rule> rules(boolean forJob) {
        return Stream.of(
                        ContactRules.ALL,
                        SummaryRules.ALL,
                        RoleRules.ALL,
                        DateRules.ALL,
                        EducationRules.ALL,
                        SkillRules.of(forJob),
                        FormattingRules.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /** Points in halves; a rule that cannot tell gets what those of its part that can have, so that it decides nothing. */
    static List<Judged> judge(CvReading reading) {
        List<Judged> judged = new ArrayList<>();
        Map<AnalysisPart, double[]> parts = new EnumMap<>(AnalysisPart.class);
        for (Rule rule : rules(reading.keywords().match() != null)) {
            Verdict verdict = rule.judge().apply(reading);
            double points = Math.floor(2 * verdict.share() * rule.most() + 0.5) / 2;
            if (verdict.judged()) {
                double[] sums = parts.computeIfAbsent(rule.part(), any -> new double[2]);
                sums[0] += points;
                sums[1] += rule.most();
            }
            judged.add(new Judged(rule, verdict, points));
        }
        return judged.stream()
                .map(one -> one.verdict().judged() ? one : one.withPoints(share(parts, one.rule())))
                .toList();
    }

    private static double share(Map<AnalysisPart, double[]> parts, Rule rule) {
        double[] sums = parts.getOrDefault(rule.part(), new double[] {0, 1});
        return Math.floor(2 * rule.most() * sums[0] / sums[1]) / 2;
    }

    /** A rule with what it says and gives. */
    record Judged(Rule rule, Verdict verdict, double points) {
        Judged withPoints(double other) {
            return new Judged(rule, verdict, other);
        }

        double gain() {
            return verdict.judged() ? rule.most() - points : 0;
        }

        ScoredRule scored() {
            return new ScoredRule(
                    rule.code(),
                    rule.part(),
                    points,
                    rule.most(),
                    verdict.evidence(),
                    verdict.counts(),
                    verdict.names(),
                    verdict.judged());
        }
    }
}
