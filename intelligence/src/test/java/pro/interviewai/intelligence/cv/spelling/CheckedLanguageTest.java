package pro.interviewai.intelligence.cv.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckedLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "en, FULL, en-US, true",
        "en-GB, FULL, en-GB, false",
        "en-IN, FULL, en-US, true",
        "de, FULL, de-DE, true",
        "de-CH, FULL, de-CH, false",
        "es-MX, FULL, es, true",
        "fr, FULL, fr, true",
        "ru-RU, FULL, ru, true",
        "ar, PARTIAL, ar, true",
        "zh-CN, PARTIAL, zh, true"
    })
    void eachIsCalledAsLanguageToolCallsIt(Locale language, Coverage coverage, String code, boolean anyVariety) {
        CheckedLanguage known = CheckedLanguage.of(language).orElseThrow();
        assertThat(known.coverage()).isEqualTo(coverage);
        assertThat(known.code(language)).isEqualTo(code);
        assertThat(known.isAnyOf(language)).isEqualTo(anyVariety);
    }

    @ParameterizedTest
    @CsvSource({"en, en", "en-IN, en", "en-GB, en-GB", "en-GB-oxendict, en-GB", "fr-CA, fr"})
    void onlyVarietiesThatMakeADifferenceAreTold(Locale language, String variety) {
        assertThat(CheckedLanguage.variety(language).toLanguageTag()).isEqualTo(variety);
    }

    @ParameterizedTest
    @CsvSource({"uz", "und", "it"})
    void othersAreNotKnown(Locale language) {
        assertThat(CheckedLanguage.of(language)).isEmpty();
    }
}
