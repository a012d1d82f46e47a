package pro.interviewai.intelligence.cv.parsing.text;

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

    public static @Nullable Label of(Stretch text) {
        int colon = text.plain().indexOf(':');
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
