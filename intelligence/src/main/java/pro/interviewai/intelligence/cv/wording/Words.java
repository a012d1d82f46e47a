package pro.interviewai.intelligence.cv.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The words of a text, as a person sees them: {@code C++}, {@code C#}, {@code .NET}, {@code R&D} and {@code 1С} are words, an
 * address of the web or of mail is none. What has a dot, plus or ampersand inside is one word if it is known ({@code Node.js}),
 * else several.
 */
public final class Words {
    private static final int LONGEST_NAME = 40;

    private final Predicate<String> known;

    /** @param known tells whether a key is one of a name that has signs in it */
    public Words(Predicate<String> known) {
        this.known = known;
    }

    public List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && !isBlank(text.charAt(to))) {
                to++;
            }
            if (to > from && !isAddress(text.substring(from, to))) {
                runs(text, from, to, words);
            }
            from = to + 1;
        }
        return words;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isAddress(String chunk) {
        return chunk.indexOf('@') > 0
                || chunk.contains("://")
                || chunk.regionMatches(true, 0, "www.", 0, 4)
                || chunk.contains(".com/")
                || chunk.contains(".org/")
                || chunk.contains(".io/");
    }

    private void runs(String text, int begin, int end, List<Word> words) {
        int from = begin;
        while (from < end) {
            int to = from;
            while (to < end && isOfRun(text.charAt(to))) {
                to++;
            }
            if (to > from) {
                run(text, from, to, words);
            }
            from = to + 1;
        }
    }

    private void run(String text, int begin, int end, List<Word> words) {
        int from = begin;
        while (from < end) {
            int start = start(text, from, end);
            int cut = cut(text, start, end);
            if (cut >= 0 && isKnown(text, start, end)) {
                cut = -1;
            }
            int to = withoutEnd(text, start, cut < 0 ? end : cut);
            String key = Letters.key(text.substring(start, to));
            if (key.equals("&") || key.chars().anyMatch(Character::isLetterOrDigit)) {
                words.add(new Word(key, start, to));
            }
            from = cut < 0 ? end : cut;
        }
    }

    private boolean isKnown(String text, int from, int end) {
        int to = withoutEnd(text, from, end);
        return to - from <= LONGEST_NAME && known.test(Letters.key(text.substring(from, to)));
    }

    /** Where a word begins: at a dot only where it is the first sign of a name. */
    private int start(String text, int begin, int end) {
        boolean dotted = text.charAt(begin) == '.'
                && (begin == 0 || !isLetter(text.charAt(begin - 1)))
                && isKnown(text, begin, end);
        int from = begin;
        while (!dotted && from + 1 < end && !isLetter(text.charAt(from))) {
            from++;
        }
        return from;
    }

    /** Where a word that is not known falls into two; -1 where it does not. */
    private static int cut(String text, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            char sign = text.charAt(i);
            boolean parts = sign == '.' || sign == '+' || sign == '&' && (i - from > 2 || to - i > 3);
            if (parts && isLetter(text.charAt(i + 1)) && !Character.isDigit(text.charAt(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /** Dots, apostrophes and ampersands end no word; a plus or a sharp does. */
    private static int withoutEnd(String text, int from, int to) {
        int end = to;
        while (end - 1 > from && !isLetter(text.charAt(end - 1)) && "+#".indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        return end;
    }

    private static boolean isOfRun(char character) {
        return isLetter(character) || ".+#&'’‘ʻʼ`".indexOf(character) >= 0 || Letters.isUnseen(character);
    }

    private static boolean isLetter(char character) {
        return Character.isLetterOrDigit(character)
                || Character.isSurrogate(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }
}
