package pro.interviewai.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads languages as clients write them: tags after BCP 47 in whatever case, such as {@code en}, {@code EN} or
 * {@code en-US}. Of a tag only the language counts, whose two-letter code of ISO 639-1 is what is kept.
 */
public final class Languages {
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private Languages() {}

    /** The language's code; none if it has no two-letter code or this is no tag. */
    public static Optional<String> find(String tag) {
        try {
            var language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return Optional.of(language).filter(KNOWN::contains);
        } catch (IllformedLocaleException noTag) {
            return Optional.empty();
        }
    }

    /** The code of a tag that is a {@link LanguageCode}; null for null. */
    public static @Nullable String code(@Nullable String tag) {
        return tag == null ? null : find(tag).orElseThrow();
    }

    /** The language that a browser prefers, or else English. */
    public static String preferred(HttpServletRequest request) {
        return find(request.getLocale().toLanguageTag()).orElse(Locale.ENGLISH.getLanguage());
    }
}
