package pro.interviewai.intelligence.questions;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes follow-up questions from the bank and from nowhere else: the one that the bank has for a key point that was
 * missed, or else the one that shares most words with it. It rests on the surest thing that was said; where nothing was, or nothing was missed, it asks nothing.
 */
public final class BankFollowUps implements FollowUpQuestions {
    private static final String ENGINE = "bank-follow-ups/1";
    private static final long NAMED = 1_000;
    private static final int STEM = 5;
    private static final int SHORTEST_WORD = 4;

    private record Choice(FollowUpQuestion followUp, String point, long nearness) {}

    @Override
    public Optional<FollowUp> after(Answered answered) {
        var said = answered.findings().stream()
                .filter(finding -> finding.covered() && finding.quote() != null)
                .max(Comparator.comparingDouble(Finding::confidence));
        var missed = answered.findings().stream()
                .filter(finding -> !finding.covered())
                .map(Finding::point)
                .toList();
        return said.flatMap(finding -> best(answered.question(), missed)
                .map(choice -> new FollowUp(
                        choice.followUp().question(), choice.point(), String.valueOf(finding.quote()), ENGINE)));
    }

    private static Optional<Choice> best(BankQuestion question, List<String> missed) {
        return missed.stream()
                .flatMap(point -> question.followUpQuestions().stream()
                        .map(followUp -> new Choice(followUp, point, nearness(question, followUp, point))))
                .max(Comparator.comparingLong(Choice::nearness)
                        .thenComparing(choice -> -question.followUpQuestions().indexOf(choice.followUp()))
                        .thenComparing(choice -> -missed.indexOf(choice.point())));
    }

    /** The key point with its rewordings, for a follow-up may use any of their words. */
    private static String texts(BankQuestion question, String point) {
        return question.keyPoints().stream()
                .filter(keyPoint -> keyPoint.point().equals(point))
                .map(keyPoint -> String.join(" ", keyPoint.paraphrases()) + " " + String.join(" ", keyPoint.examples()))
                .collect(Collectors.joining(" ", point + " ", ""));
    }

    private static long nearness(BankQuestion question, FollowUpQuestion followUp, String point) {
        Integer named = followUp.keyPoint();
        return named != null && question.keyPoints().get(named).point().equals(point)
                ? NAMED
                : shared(followUp.question(), texts(question, point));
    }

    private static long shared(String one, String other) {
        var words = stems(other);
        return stems(one).stream().filter(words::contains).count();
    }

    private static Set<String> stems(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
