package pro.interviewai.intelligence.cv.spelling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The languages that LanguageTool is asked about. */
enum CheckedLanguage {
    ENGLISH("en", "en-US", Coverage.FULL, Set.of("AU", "CA", "GB", "NZ", "US", "ZA")),
    GERMAN("de", "de-DE", Coverage.FULL, Set.of("AT", "CH", "DE")),
    SPANISH("es", "es", Coverage.FULL, Set.of()),
    FRENCH("fr", "fr", Coverage.FULL, Set.of()),
    RUSSIAN("ru", "ru", Coverage.FULL, Set.of()),
    ARABIC("ar", "ar", Coverage.PARTIAL, Set.of()),
    /** Without a dictionary. */
    CHINESE("zh", "zh", Coverage.PARTIAL, Set.of());

    private final String tag;
    private final String code;
    private final Coverage coverage;
    private final Set<String> countries;

    CheckedLanguage(String tag, String code, Coverage coverage, Set<String> countries) {
        this.tag = tag;
        this.code = code;
        this.coverage = coverage;
        this.countries = countries;
    }

    static Optional<CheckedLanguage> of(Locale language) {
        return Arrays.stream(values())
                .filter(known -> known.tag.equals(language.getLanguage()))
                .findFirst();
    }

    /** The same language, without a country that makes no difference; there are only some of these. */
    static Locale variety(Locale language) {
        boolean known = of(language).filter(it -> !it.isAnyOf(language)).isPresent();
        return known ? Locale.of(language.getLanguage(), language.getCountry()) : Locale.of(language.getLanguage());
    }

    Coverage coverage() {
        return coverage;
    }

    /** Whether nothing is said of the variety, so that each one is right. */
    boolean isAnyOf(Locale language) {
        return !countries.contains(language.getCountry());
    }

    /** As LanguageTool calls it. */
    String code(Locale language) {
        return isAnyOf(language) ? code : tag + "-" + language.getCountry();
    }
}
