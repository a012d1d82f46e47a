package pro.interviewai.intelligence.cv.keywords;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pro.interviewai.messages.cv.analysis.Keyword;
import pro.interviewai.messages.cv.content.SourceSpan;

/** What was found of a keyword so far. */
final class Finding {
    private static final int MOST_PLACES = 20;

    private final List<SourceSpan> places = new ArrayList<>();
    final Set<Integer> roles = new TreeSet<>();
    private boolean present;
    boolean listed;
    boolean used;
    boolean spoken;

    void add(List<SourceSpan> more) {
        present = true;
        more.stream().limit(MOST_PLACES - places.size()).forEach(places::add);
    }

    boolean isPresent() {
        return present;
    }

    Keyword keyword(String name, int wanted) {
        return new Keyword(name, wanted, present, places, used);
    }
}
