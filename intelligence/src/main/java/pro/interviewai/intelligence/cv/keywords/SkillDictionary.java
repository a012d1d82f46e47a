package pro.interviewai.intelligence.cv.keywords;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.wording.Resource;
import pro.interviewai.intelligence.cv.wording.Word;
import pro.interviewai.intelligence.cv.wording.Words;

/**
 * The skills that are known by name, from {@code /cv/skills.txt}. A name with a capital letter or a sign is found as it is
 * written, in small letters or large; one in small letters is found in its other forms too. Safe for use by many threads.
 */
public final class SkillDictionary {
    private final Map<String, Skill> skills = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Phrases<Naming> written = new Phrases<>();
    private final Phrases<Naming> inForms = new Phrases<>();
    private final Words words = new Words(names::contains);
    private final SecondSignal secondSignal = new SecondSignal();

    public SkillDictionary() {
        Words whole = new Words(key -> true);
        Resource.sections("skills.txt").forEach((category, lines) -> lines.forEach(line -> add(whole, category, line)));
    }

    /** All of them, in the file's order. */
    public List<Skill> skills() {
        return List.copyOf(skills.values());
    }

    /** The skill that a name is one of, and nothing beside it. */
    public Optional<Skill> named(String name) {
        List<Mention> found = find(name, true);
        return found.size() == 1 && found.getFirst().words() == words(name).size()
                ? Optional.of(found.getFirst().skill())
                : Optional.empty();
    }

    /** The words of a text, with the names of skills in one piece. */
    public List<Word> words(String text) {
        return words.of(text);
    }

    /**
     * The skills that a text names, in its order, without overlaps.
     *
     * @param list whether the text is known to be a list of skills, where names need no second signal
     */
    public List<Mention> find(String text, boolean list) {
        List<Word> found = words.of(text);
        List<String> keys = new ArrayList<>(found.size());
        List<String> stems = new ArrayList<>(found.size());
        for (Word word : found) {
            String key = known(word, text);
            keys.add(key);
            stems.add(WordForms.stem(key));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < found.size(); ) {
            Phrases.Found<Naming> name = longer(written.longest(keys, i), inForms.longest(stems, i));
            if (name == null) {
                i++;
                continue;
            }
            Mention mention = new Mention(
                    name.meaning().skill(),
                    i,
                    name.words(),
                    found.get(i).from(),
                    found.get(i + name.words() - 1).to());
            candidates.add(new Candidate(mention, name.meaning().doubtful()));
            i += name.words();
        }
        return secondSignal.certain(new Sentences(text, found), candidates, list);
    }

    /** The key of a word as the dictionary has it: without a version, a genitive's or an abbreviation's s. */
    private String known(Word word, String text) {
        String key = word.key();
        if (names.contains(key) || key.length() < 2) {
            return key;
        }
        int end = key.endsWith("'s") ? key.length() - 2 : key.length();
        while (end > 1 && (Character.isDigit(key.charAt(end - 1)) || key.charAt(end - 1) == '.')) {
            end--;
        }
        if (names.contains(key.substring(0, end))) {
            return key.substring(0, end);
        }
        String plain =
                key.endsWith("+") || isPluralOfCapitals(word.in(text)) ? key.substring(0, key.length() - 1) : key;
        return plain.length() > 2 && names.contains(plain) ? plain : key;
    }

    private static boolean isPluralOfCapitals(String word) {
        return word.length() > 2 && word.endsWith("s") && Character.isUpperCase(word.charAt(word.length() - 2));
    }

    private static Phrases.@Nullable Found<Naming> longer(
            Phrases.@Nullable Found<Naming> one, Phrases.@Nullable Found<Naming> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.words() > one.words() ? other : one;
    }

    private void add(Words whole, String category, String line) {
        boolean ambiguous = line.startsWith("~");
        String[] sides = line.substring(ambiguous ? 1 : 0).split("=", 2);
        Skill skill = new Skill(sides[0].strip(), category, ambiguous);
        if (skills.putIfAbsent(skill.name(), skill) != null) {
            throw new IllegalStateException(skill.name() + " stands twice in the dictionary of skills");
        }
        add(whole, skill.name(), new Naming(skill, ambiguous));
        if (sides.length > 1) {
            for (String synonym : sides[1].split(";")) {
                add(whole, synonym.strip(), new Naming(skill, false));
            }
        }
    }

    private void add(Words whole, String name, Naming naming) {
        List<String> keys = whole.of(name).stream().map(Word::key).toList();
        names.addAll(keys);
        if (isCommonNoun(name)) {
            inForms.add(keys.stream().map(WordForms::stem).toList(), naming);
        } else {
            written.add(keys, naming);
        }
    }

    private static boolean isCommonNoun(String name) {
        return name.equals(name.toLowerCase(Locale.ROOT)) && name.chars().noneMatch(Character::isDigit);
    }

    /** A name of a skill; doubtful where it needs a second signal. */
    private record Naming(Skill skill, boolean doubtful) {}

    /** A mention that counts if it is not doubtful or has a second signal. */
    record Candidate(Mention mention, boolean doubtful) {}
}
