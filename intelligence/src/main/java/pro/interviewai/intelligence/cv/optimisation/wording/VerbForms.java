package pro.interviewai.intelligence.cv.optimisation.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pro.interviewai.intelligence.cv.wording.Letters;

/**
 * How a language tells of duties and of deeds.
 *
 * @param openings that speak of duties, in small letters, the longest first
 * @param articles that may stand between an opening and its activity; such as end with an apostrophe are part of the word
 * @param forms by the key of an activity behind an opening, how it is written at the begin of a point
 * @param joiners that tie one activity to another
 * @param endings of words that would stand in the wrong form if a joiner ties them to what is put into another one
 * @param notBefore words before which an activity is a thing and not a deed
 * @param never phrases with which a sentence goes on that needs its opening
 */
public record VerbForms(
        List<String> openings,
        Set<String> articles,
        Map<String, String> forms,
        Set<String> joiners,
        List<String> endings,
        Set<String> notBefore,
        List<String> never) {
    static final Set<String> LANGUAGES = Set.of("en", "de", "es", "fr", "ru");

    static VerbForms of(String language) {
        WordLists words = WordLists.read("verbs/" + language + ".txt");
        Map<String, String> forms = new HashMap<>();
        words.of("forms").forEach(pair -> {
            String[] sides = pair.split("=", -1);
            forms.put(Letters.key(sides[0].strip()), sides[sides.length - 1].strip());
        });
        return new VerbForms(
                words.longestFirst("openings"),
                words.of("articles").collect(Collectors.toUnmodifiableSet()),
                Map.copyOf(forms),
                words.keys("joiners"),
                words.longestFirst("endings"),
                words.keys("not-before"),
                words.longestFirst("never"));
    }

    /** How many letters of a word are an article that is written as one with it. */
    public int elided(String key) {
        return articles.stream()
                .filter(article -> article.endsWith("'") && key.startsWith(article))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
