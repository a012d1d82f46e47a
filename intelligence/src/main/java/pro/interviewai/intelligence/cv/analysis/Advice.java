package pro.interviewai.intelligence.cv.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pro.interviewai.intelligence.cv.analysis.Scoring.Judged;
import pro.interviewai.intelligence.cv.wording.Resource;
import pro.interviewai.messages.cv.analysis.Suggestion;
import pro.interviewai.messages.cv.analysis.Suggestion.Category;
import pro.interviewai.messages.cv.analysis.Suggestion.Severity;

/** What is said of the rules, from {@code /cv/advice.txt}: of each what is good, what is not, and what to do. */
final class Advice {
    /** Share of its points from which on a rule counts as met. */
    static final double MET = 0.75;

    private static final double CRITICAL = 4;
    private static final double HIGH = 2.5;
    private static final double MEDIUM = 1.5;

    private final Map<String, Text> texts = Resource.sections("advice.txt").entrySet().stream()
            .filter(entry -> !entry.getKey().isEmpty())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Text.of(entry.getValue())));

    /** Sentences of the rules that are met, the weightiest first. */
    List<String> strengths(List<Judged> judged) {
        return judged.stream()
                .filter(one -> one.verdict().judged() && isMet(one))
                .sorted(Comparator.comparingDouble(Judged::points).reversed())
                .map(one -> filled(text(one).good(), one))
                .toList();
    }

    /** Sentences of those that are not, the one that costs most first. */
    List<String> weaknesses(List<Judged> judged) {
        return worstFirst(judged)
                .filter(one -> !isMet(one))
                .map(one -> filled(text(one).bad(), one))
                .toList();
    }

    /** One of each rule that could gain something, the most first. */
    List<Suggestion> suggestions(List<Judged> judged, CvReading reading) {
        return worstFirst(judged).map(one -> suggestion(one, reading)).toList();
    }

    private Suggestion suggestion(Judged one, CvReading reading) {
        Text text = text(one);
        return new Suggestion(
                one.rule().code(),
                text.category(),
                severity(one.gain()),
                one.gain(),
                filled(text.bad(), one),
                filled(text.todo(), one),
                Examples.of(one, reading),
                one.verdict().wanting());
    }

    private static Stream<Judged> worstFirst(List<Judged> judged) {
        return judged.stream()
                .filter(one -> one.gain() > 0)
                .sorted(Comparator.comparingDouble(Judged::gain).reversed());
    }

    private static boolean isMet(Judged one) {
        return one.points() >= MET * one.rule().most();
    }

    private static Severity severity(double gain) {
        return gain >= CRITICAL
                ? Severity.CRITICAL
                : gain >= HIGH ? Severity.HIGH : gain >= MEDIUM ? Severity.MEDIUM : Severity.LOW;
    }

    private Text text(Judged one) {
        Text text = texts.get(one.rule().code());
        if (text == null) {
            throw new IllegalStateException("Nothing is said of " + one.rule().code());
        }
        return text;
    }

    private static String filled(String sentence, Judged one) {
        String filled = sentence;
        List<Integer> counts = one.verdict().counts();
        for (int i = 0; i < counts.size(); i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(counts.get(i)));
        }
        List<String> names = one.verdict().names();
        return filled.replace("{names}", names.isEmpty() ? "some" : String.join(", ", names));
    }

    private record Text(Category category, String good, String bad, String todo) {
        static Text of(List<String> lines) {
            Map<String, String> values = lines.stream()
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
            Function<String, String> value = key -> values.getOrDefault(key, "");
            return new Text(
                    Category.valueOf(value.apply("about").toUpperCase(Locale.ROOT)),
                    value.apply("good"),
                    value.apply("bad"),
                    value.apply("do"));
        }
    }
}
