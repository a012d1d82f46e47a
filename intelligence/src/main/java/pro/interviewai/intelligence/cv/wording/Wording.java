package pro.interviewai.intelligence.cv.wording;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of a language; each word as its key.
 *
 * @param tag language tag
 * @param stop small words that bear no meaning of their own
 * @param job words that every job description has
 * @param first verbs of action, and nouns of action where they stand for such, that begin a point
 * @param last verbs of action that end a point; such as begin with a hyphen are endings
 * @param weak phrases that say little of what somebody did, the longest first
 * @param person words for the one who speaks
 * @param roles words for occupations
 * @param projects headings of a section that tells of projects
 * @param numbers words for numbers above one
 */
public record Wording(
        String tag,
        Set<String> stop,
        Set<String> job,
        Set<String> first,
        List<String> last,
        List<String> weak,
        Set<String> person,
        Set<String> roles,
        Set<String> projects,
        Set<String> numbers) {

    static Wording of(String tag) {
        Map<String, List<String>> sections = Resource.sections("languages/" + tag + ".txt");
        return new Wording(
                tag,
                words(sections, "stop"),
                words(sections, "job"),
                words(sections, "first"),
                List.copyOf(words(sections, "last")),
                phrases(sections, "weak"),
                words(sections, "person"),
                words(sections, "roles"),
                Set.copyOf(new HashSet<>(phrases(sections, "projects"))),
                words(sections, "numbers"));
    }

    /** Whether it is known how points that tell of action are worded. */
    public boolean knowsVerbs() {
        return !first.isEmpty() || !last.isEmpty();
    }

    /** Whether a point begins, or in some languages ends, with a verb of action. */
    public boolean tellsOfAction(List<Word> point) {
        if (point.isEmpty()) {
            return false;
        }
        String end = point.getLast().key();
        return first.contains(point.getFirst().key())
                || last.stream().anyMatch(verb -> verb.startsWith("-") ? isEnding(verb, end) : verb.equals(end));
    }

    private static boolean isEnding(String verb, String word) {
        return word.length() > verb.length() + 1 && word.endsWith(verb.substring(1));
    }

    private static Set<String> words(Map<String, List<String>> sections, String heading) {
        return sections.getOrDefault(heading, List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .map(Letters::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> phrases(Map<String, List<String>> sections, String heading) {
        return sections.getOrDefault(heading, List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(phrase -> Letters.key(phrase.strip()))
                .filter(phrase -> !phrase.isEmpty())
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
    }
}
