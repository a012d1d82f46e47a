package pro.interviewai.intelligence.scoring.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word of a text in lower case, with its place there. */
public record Word(String text, int start, int end) {
    private static final Pattern WORD =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['\u2019]\\p{L}+)*|\\p{N}+(?:[.,]\\p{N}+)*");

    public static List<Word> in(String text) {
        return in(text, 0, text.length());
    }

    public static List<Word> in(String text, int start, int end) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(start, end);
        while (matcher.find()) {
            words.add(new Word(
                    matcher.group().toLowerCase(Locale.ROOT).replace('\u2019', '\''), matcher.start(), matcher.end()));
        }
        return words;
    }

    public boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }

    /** A rough stem: enough to see that two forms are of one word. */
    public String stem() {
        String stem = text.endsWith("'s") ? text.substring(0, text.length() - 2) : text;
        for (String ending : ENDINGS) {
            if (stem.length() > ending.length() + 3 && stem.endsWith(ending)) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static final List<String> ENDINGS =
            List.of("ations", "ation", "ings", "ing", "ment", "ions", "ion", "ies", "ed", "es", "ly", "s", "y");
}
