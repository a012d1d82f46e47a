package pro.interviewai.intelligence.cv.spelling;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pro.interviewai.intelligence.cv.keywords.SkillDictionary;
import pro.interviewai.intelligence.cv.wording.Letters;
import pro.interviewai.intelligence.cv.wording.Resource;
import pro.interviewai.intelligence.cv.wording.Words;

/**
 * Names and words of a trade that are right though dictionaries lack them: the skills, and the words of
 * {@code /cv/spelling/terms.txt}.
 */
final class TechnicalTerms {
    private final SkillDictionary skills;
    private final Set<String> terms = Resource.sections("spelling/terms.txt").values().stream()
            .flatMap(List::stream)
            .map(Letters::key)
            .collect(Collectors.toUnmodifiableSet());
    private final Words words = new Words(key -> false);

    TechnicalTerms(SkillDictionary skills) {
        this.skills = skills;
    }

    private record Span(int from, int to) {}

    /** Those that find no fault with a term. Who corrects something beside a term, and keeps it, finds none. */
    List<SpellingFault> spared(String text, List<SpellingFault> faults) {
        if (faults.isEmpty()) {
            return faults;
        }
        List<Span> named = Stream.concat(
                        skills.find(text, false).stream().map(found -> new Span(found.from(), found.to())),
                        words.of(text).stream()
                                .filter(word -> terms.contains(word.key()))
                                .map(word -> new Span(word.from(), word.to())))
                .toList();
        return faults.stream()
                .filter(fault -> named.stream().allMatch(term -> spares(fault, term, text)))
                .toList();
    }

    private static boolean spares(SpellingFault fault, Span term, String text) {
        if (fault.to() <= term.from || fault.from() >= term.to) {
            return true;
        }
        String blamed = text.substring(Math.max(fault.from(), term.from), Math.min(fault.to(), term.to));
        return !fault.replacements().isEmpty()
                && fault.replacements().stream().allMatch(replacement -> replacement.contains(blamed));
    }
}
