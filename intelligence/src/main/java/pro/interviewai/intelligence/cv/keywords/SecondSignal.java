package pro.interviewai.intelligence.cv.keywords;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.keywords.SkillDictionary.Candidate;
import pro.interviewai.intelligence.cv.wording.Resource;

/**
 * Names of skills that are common words too, such as Go, R or Excel, count only where something else says so: a list of
 * skills, another skill beside, or the name written as a name next to a word such as developer or in.
 */
final class SecondSignal {
    private final Set<String> before;
    private final Set<String> after;
    private final Set<String> and;

    SecondSignal() {
        Map<String, List<String>> sections = Resource.sections("signals.txt");
        before = words(sections, "before");
        after = words(sections, "after");
        and = words(sections, "and");
    }

    List<Mention> certain(Sentences sentences, List<Candidate> candidates, boolean list) {
        @Nullable Candidate[] at = new Candidate[sentences.size()];
        for (Candidate candidate : candidates) {
            for (int i = 0; i < candidate.mention().words(); i++) {
                at[candidate.mention().word() + i] = candidate;
            }
        }
        BitSet technical = new BitSet();
        candidates.stream()
                .filter(candidate -> !candidate.doubtful()
                        && SkillCategories.isTechnical(candidate.mention().skill()))
                .forEach(candidate ->
                        technical.set(sentences.number(candidate.mention().word())));
        return candidates.stream()
                .filter(candidate ->
                        !candidate.doubtful() || hasSignal(sentences, candidate.mention(), at, technical, list))
                .map(Candidate::mention)
                .toList();
    }

    private boolean hasSignal(
            Sentences sentences, Mention mention, @Nullable Candidate[] at, BitSet technical, boolean list) {
        int word = mention.word();
        int next = word + mention.words();
        boolean named = sentences
                .text()
                .substring(mention.from(), mention.to())
                .equals(mention.skill().name());
        if (sentences.isTied(word - 1) || sentences.isTied(next - 1)) {
            return named && !sentences.isTied(word - 1) && after.contains(sentences.key(next));
        }
        if (isMember(sentences, word, next, list)
                || isNeighbour(sentences, word - 1, -1, at, named || list)
                || isNeighbour(sentences, next, 1, at, named || list)) {
            return true;
        }
        return named && !sentences.isInitial(next - 1) && isSpokenOf(sentences, word, next, technical);
    }

    private static boolean isMember(Sentences sentences, int word, int next, boolean list) {
        return list
                && (word == 0 || sentences.isListed(word - 1))
                && (next >= sentences.size() || sentences.isListed(next - 1));
    }

    /** Whether the word beside, behind a comma or an and, is a skill. */
    private boolean isNeighbour(Sentences sentences, int beside, int step, @Nullable Candidate[] at, boolean trusted) {
        boolean listed = sentences.isListed(step < 0 ? beside : beside - 1);
        int neighbour = and.contains(sentences.key(beside)) ? beside + step : beside;
        if (neighbour < 0 || neighbour >= at.length || !listed && neighbour == beside) {
            return false;
        }
        Candidate other = at[neighbour];
        return other != null && (trusted || !other.doubtful());
    }

    private boolean isSpokenOf(Sentences sentences, int word, int next, BitSet technical) {
        if (!sentences.isLast(next - 1) && after.contains(sentences.key(next))) {
            return true;
        }
        if (sentences.isFirst(word)) {
            return false;
        }
        boolean closed =
                sentences.isLast(next - 1) || sentences.isListed(next - 1) || and.contains(sentences.key(next));
        return before.contains(sentences.key(word - 1)) && closed || technical.get(sentences.number(word));
    }

    private static Set<String> words(Map<String, List<String>> sections, String heading) {
        Set<String> words = new HashSet<>();
        sections.getOrDefault(heading, List.of()).forEach(line -> words.addAll(List.of(line.split(" "))));
        return Set.copyOf(words);
    }
}
