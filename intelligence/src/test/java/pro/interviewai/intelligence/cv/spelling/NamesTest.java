package pro.interviewai.intelligence.cv.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "'Worked at Zalondo in Berlin', Zalondo, true",
        "'Worked for three yaers', yaers, false",
        "'Developped three services', Developped, false",
        "'Led a team. Developped services', Developped, false",
        "'• Developped services', Developped, false",
        "'Wrote a OAuth2 server', OAuth2, true",
        "'Wrote myTool', myTool, true",
        "'Passed the CKADX', CKADX, true",
        "'Руководил Сбырбанком', Сбырбанком, true",
        "'Wrote to ada@exampel.com', ada@exampel.com, true"
    })
    void aWordThatLooksLikeANameIsNoMistake(String text, String word, boolean name) {
        int from = text.indexOf(word);
        assertThat(new Names(true).mayBe(text, from, from + word.length())).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"Entwiklung, false", "API, true"})
    void germanWritesEveryNounWithACapital(String word, boolean name) {
        String text = "Leitete die " + word;
        assertThat(new Names(false).mayBe(text, 12, text.length())).isEqualTo(name);
    }
}
