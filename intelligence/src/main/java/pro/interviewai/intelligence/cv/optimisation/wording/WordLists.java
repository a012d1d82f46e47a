package pro.interviewai.intelligence.cv.optimisation.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pro.interviewai.intelligence.cv.wording.Letters;
import pro.interviewai.intelligence.cv.wording.Resource;

/** Lists of words and phrases below headings, parted by semicolons. */
public final class WordLists {
    private final Map<String, List<String>> sections;

    private WordLists(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    /** @param file below {@code /cv/optimisation/} */
    static WordLists read(String file) {
        return new WordLists(Resource.sections("optimisation/" + file));
    }

    public Stream<String> of(String heading) {
        return sections.getOrDefault(heading, List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(";", -1)))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty());
    }

    /** As words are compared; see {@link Letters}. */
    public Set<String> keys(String heading) {
        return of(heading).map(Letters::key).collect(Collectors.toUnmodifiableSet());
    }

    /** The longest first, so that none is taken for the begin of another. */
    public List<String> longestFirst(String heading) {
        return of(heading)
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
    }
}
