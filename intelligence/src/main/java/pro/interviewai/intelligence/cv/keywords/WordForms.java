package pro.interviewai.intelligence.cv.keywords;

import java.util.List;

/**
 * Forms of a word folded into one: plurals, the spellings -ise and -ize, and cases. It folds little on purpose, so that
 * marketing does not become a market.
 */
public final class WordForms {
    private static final int SHORTEST = 3;
    /** Each ending with what takes its place; the first that fits counts. */
    private static final List<String[]> LATIN = List.of(
            ending("isations", "ization"),
            ending("isation", "ization"),
            ending("izations", "ization"),
            ending("ations", "at"),
            ending("ation", "at"),
            ending("ating", "at"),
            ending("ated", "at"),
            ending("ates", "at"),
            ending("ate", "at"),
            ending("ciones", "cion"),
            ending("ción", "cion"),
            ending("ising", "izing"),
            ending("ised", "ized"),
            ending("ise", "ize"),
            ending("ungen", "ung"),
            ending("ies", "y"),
            ending("sses", "ss"),
            ending("xes", "x"),
            ending("ches", "ch"),
            ending("shes", "sh"),
            ending("ss", "ss"),
            ending("us", "us"),
            ending("is", "is"),
            ending("s", ""));

    private static final List<String> CYRILLIC = List.of(
            "иями", "ями", "ами", "ией", "иям", "иях", "ого", "его", "ому", "ему", "ыми", "ими", "ий", "ый", "ой", "ая",
            "яя", "ое", "ее", "ые", "ие", "ую", "юю", "ых", "их", "ым", "им", "ом", "ем", "ам", "ям", "ах", "ях", "ов",
            "ев", "ей", "ия", "ии", "ию", "а", "я", "ы", "и", "у", "ю", "е", "о", "ь");

    private WordForms() {}

    /** @param word in small letters */
    public static String stem(String word) {
        if (word.length() <= SHORTEST) {
            return word;
        }
        if (Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC) {
            return CYRILLIC.stream()
                    .filter(ending -> word.length() - ending.length() >= SHORTEST && word.endsWith(ending))
                    .findFirst()
                    .map(ending -> word.substring(0, word.length() - ending.length()))
                    .orElse(word);
        }
        return LATIN.stream()
                .filter(fold -> word.length() - fold[0].length() >= SHORTEST - 1 && word.endsWith(fold[0]))
                .findFirst()
                .map(fold -> word.substring(0, word.length() - fold[0].length()) + fold[1])
                .orElse(word);
    }

    private static String[] ending(String from, String to) {
        return new String[] {from, to};
    }
}
