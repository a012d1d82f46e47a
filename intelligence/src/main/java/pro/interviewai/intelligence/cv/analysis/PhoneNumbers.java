package pro.interviewai.intelligence.cv.analysis;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.Stated;

/** Whether a number can be called, by libphonenumber's rules; each is looked at as it is written, none is put together. */
final class PhoneNumbers {
    private static final int LONGEST = 40;
    private static final double NATIONAL = 0.5;
    private static final Map<String, String> HOMES = Map.ofEntries(
            Map.entry("en", "US"),
            Map.entry("uk", "UA"),
            Map.entry("ja", "JP"),
            Map.entry("ko", "KR"),
            Map.entry("zh", "CN"),
            Map.entry("el", "GR"),
            Map.entry("he", "IL"),
            Map.entry("ka", "GE"),
            Map.entry("hy", "AM"));

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final Map<String, Map<String, String>> countries = new ConcurrentHashMap<>();

    /**
     * 1 of a valid number with its country's code, a half of one that is valid in the country of the location or of the
     * language, else 0.
     */
    double certainty(String written, @Nullable Stated location, String language) {
        if (written.length() > LONGEST) {
            return 0;
        }
        if (isValid(written, null)) {
            return 1;
        }
        return regions(location, language).stream().anyMatch(region -> isValid(written, region)) ? NATIONAL : 0;
    }

    private boolean isValid(String written, @Nullable String region) {
        try {
            return numbers.isValidNumber(numbers.parse(written, region));
        } catch (NumberParseException e) {
            return false;
        }
    }

    private Set<String> regions(@Nullable Stated location, String language) {
        Set<String> regions = new LinkedHashSet<>();
        if (location != null) {
            for (String tongue : List.of("en", language)) {
                countries.computeIfAbsent(tongue, PhoneNumbers::countries).forEach((name, country) -> {
                    if (location.text().contains(name)) {
                        regions.add(country);
                    }
                });
            }
        }
        if (regions.isEmpty()) {
            regions.add(HOMES.getOrDefault(language, language.toUpperCase(Locale.ROOT)));
        }
        return regions;
    }

    /** Codes of all countries by their names in a language. */
    private static Map<String, String> countries(String language) {
        Map<String, String> countries = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            countries.put(Locale.of("", country).getDisplayCountry(Locale.forLanguageTag(language)), country);
        }
        return Map.copyOf(countries);
    }
}
