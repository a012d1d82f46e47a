package pro.interviewai.intelligence.cv.output;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import pro.interviewai.messages.cv.content.Section;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The words that a writer adds where a CV has none of its own, in the language of the CV; English where it has no such words. */
final class Headings {
    private static final Map<String, Map<String, String>> WORDS = read();
    private final Map<String, String> words;

    Headings(Locale language) {
        this.words = Objects.requireNonNull(WORDS.getOrDefault(language.getLanguage(), WORDS.get("en")));
    }

    String of(Section section) {
        return word(
                switch (section) {
                    case PERSONAL_INFO -> "personalInfo";
                    case SUMMARY -> "summary";
                    case EXPERIENCE -> "experience";
                    case EDUCATION -> "education";
                    case SKILLS -> "skills";
                    case LANGUAGES -> "languages";
                    case CERTIFICATIONS -> "certifications";
                    case OTHER -> "other";
                });
    }

    /** What a CV is called. */
    String document() {
        return word("document");
    }

    /** What stands before a grade. */
    String grade() {
        return word("grade");
    }

    private String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }

    private static Map<String, Map<String, String>> read() {
        try (InputStream file =
                Objects.requireNonNull(Headings.class.getResourceAsStream("/cv/output/headings.json"))) {
            return JsonMapper.shared().readValue(file, new TypeReference<Map<String, Map<String, String>>>() {});
        } catch (IOException unreadable) {
            throw new IllegalStateException("The headings cannot be read", unreadable);
        }
    }
}
