package pro.interviewai.intelligence.cv.parsing.text;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a word before a colon says about the text after it. */
public record Label(Kind kind, Stretch value) {
    public enum Kind {
        NAME("name-label"),
        PHONE("phone-label"),
        EMAIL("email-label"),
        LOCATION("location-label"),
        GITHUB("github-label"),
        LINKEDIN("linkedin-label"),
        OTHER("other-label");

        private final Lexicon words;

        Kind(String key) {
            words = Vocabulary.read("contact.txt").lexicon(key);
        }

        /** Whether the text is a word for it and nothing else. */
        public boolean names(String text) {
            return words.is(text);
        }
    }

    private static final int LONGEST = 40;

    /** A form has a wide gap instead of a colon. */
    private static int end(String plain) {
        int colon = plain.indexOf(':');
        int gap = plain.indexOf('\t');
        return gap < 0 || colon >= 0 && colon < gap ? colon : gap;
    }

    /** Whether the text is a word before a value and nothing else. */
    public static boolean isWord(String text) {
        return Stream.of(Kind.values()).anyMatch(kind -> kind.names(text));
    }

    public static @Nullable Label of(Stretch text) {
        int colon = end(text.plain());
        if (colon <= 0 || colon > LONGEST || text.plain().startsWith("//", colon + 1)) {
            return null;
        }
        String word = text.text().substring(0, colon);
        for (Kind kind : Kind.values()) {
            if (kind.names(word)) {
                return new Label(kind, text.from(colon + 1));
            }
        }
        return null;
    }
}
