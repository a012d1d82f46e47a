package pro.interviewai.intelligence.cv.keywords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pro.interviewai.intelligence.cv.wording.Languages;
import pro.interviewai.intelligence.cv.wording.Word;
import pro.interviewai.intelligence.cv.wording.Wording;

/**
 * What a job description asks for: the skills that it names, and words that it repeats and that are neither small words nor
 * such as every job description has. Whatever else it says is not looked at.
 */
final class JobDescription {
    /** Characters that are read; what comes behind is left. */
    static final int LONGEST = 20_000;

    private static final int MOST_TERMS = 10;
    private static final int SHORTEST_TERM = 4;
    private static final int LONGEST_TERM = 40;

    private final SkillDictionary dictionary;
    private final Languages languages;

    JobDescription(SkillDictionary dictionary, Languages languages) {
        this.dictionary = dictionary;
        this.languages = languages;
    }

    /** The most wanted first; of words that are only repeated, the ten most frequent. */
    List<Wanted> keywords(String text) {
        String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<Mention> mentions = dictionary.find(read, false);
        Map<Skill, Integer> skills = new LinkedHashMap<>();
        mentions.forEach(mention -> skills.merge(mention.skill(), 1, Integer::sum));
        List<Wanted> wanted = new ArrayList<>();
        skills.forEach((skill, count) -> wanted.add(new Wanted(skill.name(), count, skill, List.of())));
        wanted.addAll(terms(read, mentions));
        wanted.sort(Comparator.comparingInt(Wanted::count).reversed());
        return wanted;
    }

    private List<Wanted> terms(String text, List<Mention> mentions) {
        Wording wording = languages.wording(languages.of(List.of(text)));
        if (wording == null || wording.job().isEmpty()) {
            return List.of();
        }
        List<Word> words = dictionary.words(text);
        boolean[] named = new boolean[words.size()];
        for (Mention mention : mentions) {
            for (int i = 0; i < mention.words(); i++) {
                named[mention.word() + i] = true;
            }
        }
        Map<String, Wanted> terms = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!named[i] && isTerm(word.key(), wording)) {
                String stem = WordForms.stem(word.key());
                terms.merge(
                        stem,
                        new Wanted(word.in(text), 1, null, List.of(stem)),
                        (one, other) -> new Wanted(one.name(), one.count() + 1, null, one.stems()));
            }
        }
        return terms.values().stream()
                .filter(term -> term.count() > 1)
                .sorted(Comparator.comparingInt(Wanted::count).reversed())
                .limit(MOST_TERMS)
                .toList();
    }

    private static boolean isTerm(String key, Wording wording) {
        return key.length() >= SHORTEST_TERM
                && key.length() <= LONGEST_TERM
                && key.chars().allMatch(Character::isLetter)
                && !wording.stop().contains(key)
                && !wording.job().contains(key)
                && !wording.first().contains(key)
                && !key.endsWith("ly");
    }
}
