package pro.interviewai.intelligence.cv.keywords;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.wording.Word;
import pro.interviewai.intelligence.cv.wording.Wording;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Stated;

/**
 * The keywords that are looked for in one CV: the dictionary's skills, such as the CV lists without the dictionary knowing
 * them, and the words that the job description repeats.
 */
final class OwnNames {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 4;

    private final SkillDictionary dictionary;
    private final Phrases<String> listed = new Phrases<>();
    private final Phrases<String> repeated = new Phrases<>();
    private final Set<String> terms = new HashSet<>();

    private OwnNames(SkillDictionary dictionary) {
        this.dictionary = dictionary;
    }

    static OwnNames of(SkillDictionary dictionary, CvContent content, List<Wanted> wanted, @Nullable Wording wording) {
        OwnNames names = new OwnNames(dictionary);
        for (Wanted keyword : wanted) {
            if (keyword.skill() == null) {
                names.repeated.add(keyword.stems(), keyword.name());
                names.terms.add(keyword.name());
            }
        }
        for (Stated skill : content.skills()) {
            names.addListed(skill.text().strip(), wording);
        }
        return names;
    }

    /** Whether a name is one of a skill. */
    boolean isSkill(String name) {
        return !terms.contains(name);
    }

    List<NamedIn> in(Piece piece) {
        String text = piece.stated().text();
        List<NamedIn> named = new ArrayList<>();
        List<Word> words = dictionary.words(text);
        boolean[] taken = new boolean[words.size()];
        for (Mention mention : dictionary.find(text, piece.list())) {
            named.add(new NamedIn(mention.skill().name(), true, mention.words(), mention.from(), mention.to()));
            for (int i = 0; i < mention.words(); i++) {
                taken[mention.word() + i] = true;
            }
        }
        List<String> stems =
                words.stream().map(word -> WordForms.stem(word.key())).toList();
        for (int i = 0; i < words.size(); i++) {
            if (!taken[i]) {
                add(named, listed.longest(stems, i), words, i, true);
                add(named, repeated.longest(stems, i), words, i, false);
            }
        }
        return named;
    }

    private static void add(
            List<NamedIn> named, Phrases.@Nullable Found<String> found, List<Word> words, int begin, boolean skill) {
        if (found != null) {
            int from = words.get(begin).from();
            int to = words.get(begin + found.words() - 1).to();
            named.add(new NamedIn(found.meaning(), skill, found.words(), from, to));
        }
    }

    private void addListed(String name, @Nullable Wording wording) {
        List<Word> words = name.length() > LONGEST ? List.of() : dictionary.words(name);
        boolean worthy = words.stream()
                .anyMatch(word -> word.key().length() > 2
                        && (wording == null || !wording.stop().contains(word.key())));
        if (worthy
                && words.size() <= MOST_WORDS
                && !terms.contains(name)
                && dictionary.find(name, true).isEmpty()) {
            listed.add(words.stream().map(word -> WordForms.stem(word.key())).toList(), name);
        }
    }
}
