package pro.interviewai.intelligence.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import pro.interviewai.intelligence.questions.BankQuestion;
import pro.interviewai.intelligence.scoring.FreshAnswers.Answer;
import pro.interviewai.intelligence.scoring.FreshAnswers.Kind;
import pro.interviewai.intelligence.scoring.ScoringOutcome.NotScored;
import pro.interviewai.intelligence.scoring.ScoringOutcome.Scored;

/** How near the local engine comes to the people who labelled {@link FreshAnswers}; prints it as a table. */
final class Accuracy {
    /** The most that an attempt to cheat may get. */
    static final double CAP = 2;

    private static final String ROW = "| %s | %s | %s | %s | %s | %s | %s |%n";

    private Accuracy() {}

    /** An answer with what the engine said to it. */
    record Judged(Answer answer, ScoringOutcome outcome) {

        /** What is not scored counts as 0. */
        double score() {
            return switch (outcome) {
                case Scored scored -> scored.score();
                case NotScored ignored -> 0;
            };
        }

        boolean foundCovered(int keyPoint) {
            return outcome instanceof Scored scored
                    && scored.keyPoints().get(keyPoint).covered();
        }
    }

    /** The four answers to a question, judged. */
    record Measured(BankQuestion question, FreshAnswers.Split split, Map<Kind, Judged> judged) {

        double score(Kind kind) {
            return judged.get(kind).score();
        }

        boolean before(Kind better, Kind worse) {
            return score(better) > score(worse);
        }

        boolean abuseCapped() {
            return score(Kind.ABUSIVE) <= CAP;
        }

        boolean inOrder() {
            return before(Kind.STRONG, Kind.PARTIAL) && before(Kind.PARTIAL, Kind.OFF_TOPIC) && abuseCapped();
        }
    }

    /** A number of cases and how many of them came out as the people say. */
    record Share(long right, long of) {

        double percent() {
            return 100.0 * right / of;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d of %d (%.0f %%)", right, of, percent());
        }
    }

    static List<Measured> measure() {
        return FreshAnswers.load().stream()
                .map(item -> {
                    Map<Kind, Judged> judged = new TreeMap<>();
                    item.answers()
                            .forEach(answer -> judged.put(
                                    answer.kind(),
                                    new Judged(answer, Scorers.outcome(item.questionId(), answer.text()))));
                    return new Measured(Scorers.question(item.questionId()), item.split(), judged);
                })
                .toList();
    }

    static Share share(Collection<Measured> measured, Predicate<Measured> right) {
        return new Share(measured.stream().filter(right).count(), measured.size());
    }

    static Share keyPoints(Collection<Measured> measured) {
        long right = 0;
        long all = 0;
        for (Judged judged :
                measured.stream().flatMap(m -> m.judged().values().stream()).toList()) {
            List<Boolean> labels = judged.answer().covered();
            for (int i = 0; labels != null && i < labels.size(); i++) {
                right += labels.get(i) == judged.foundCovered(i) ? 1 : 0;
                all++;
            }
        }
        return new Share(right, all);
    }

    public static void main(String[] arguments) {
        List<Measured> all = measure();
        System.out.printf(
                ROW,
                "",
                "strong > partial",
                "partial > off-topic",
                "strong > off-topic",
                "full order",
                "key points",
                "abusive ≤ 2");
        System.out.printf(ROW, "---", "---", "---", "---", "---", "---", "---");
        System.out.printf(ROW, "target", "", "", "", "≥ 95 %", "≥ 85 %", "100 %");
        row("all", all);
        rows(all, m -> m.split().name());
        rows(all, m -> m.question().type().name());
        rows(all, m -> m.question().difficulty().name());
        for (Kind kind : Kind.values()) {
            System.out.printf(
                    Locale.ROOT,
                    "%nscore of %s: %.1f on average",
                    kind,
                    all.stream().mapToDouble(m -> m.score(kind)).average().orElse(0));
        }
        System.out.printf("%n%nabusive above 2, by form:%n");
        all.stream()
                .collect(groupingBy(m -> m.judged().get(Kind.ABUSIVE).answer().form(), TreeMap::new, toList()))
                .forEach((form, of) -> System.out.printf(
                        "%s: %d of %d %s%n",
                        form,
                        of.stream().filter(m -> !m.abuseCapped()).count(),
                        of.size(),
                        of.stream()
                                .filter(m -> !m.abuseCapped())
                                .map(m -> m.question().id() + " " + m.score(Kind.ABUSIVE))
                                .toList()));
        System.out.printf("%nout of order:%n");
        all.stream()
                .filter(m -> !m.inOrder())
                .forEach(m -> System.out.printf(
                        "%s (%s): strong %s, partial %s, off-topic %s, abusive %s%n",
                        m.question().id(),
                        m.split(),
                        m.score(Kind.STRONG),
                        m.score(Kind.PARTIAL),
                        m.score(Kind.OFF_TOPIC),
                        m.score(Kind.ABUSIVE)));
        Scorers.SCORER.close();
    }

    private static void rows(List<Measured> all, Function<Measured, String> group) {
        all.stream().collect(groupingBy(group, TreeMap::new, toList())).forEach(Accuracy::row);
    }

    private static void row(String name, List<Measured> of) {
        System.out.printf(
                ROW,
                name.toLowerCase(Locale.ROOT).replace('_', ' '),
                share(of, m -> m.before(Kind.STRONG, Kind.PARTIAL)),
                share(of, m -> m.before(Kind.PARTIAL, Kind.OFF_TOPIC)),
                share(of, m -> m.before(Kind.STRONG, Kind.OFF_TOPIC)),
                share(of, Measured::inOrder),
                keyPoints(of),
                share(of, Measured::abuseCapped));
    }
}
