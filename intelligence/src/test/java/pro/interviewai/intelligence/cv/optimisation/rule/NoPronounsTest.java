package pro.interviewai.intelligence.cv.optimisation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.intelligence.cv.optimisation.CvText;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.intelligence.cv.optimisation.change.Original;
import pro.interviewai.intelligence.cv.optimisation.wording.KnownWords;

class NoPronounsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | I managed a shop                | Managed a shop
            en | I have trained five people      | Trained five people
            en | I've built a fair               | Built a fair
            en | I’ve built a fair               | Built a fair
            en | I managed a shop and my team    | I managed a shop and my team
            en | I am a baker                    | I am a baker
            en | I know how to sell              | I know how to sell
            en | I/O was made faster             | I/O was made faster
            en | IT managed                      | IT managed
            de | Ich leitete ein Team            | Leitete ein Team
            de | Ich habe ein Team geleitet      | Ein Team geleitet
            de | Ich bin Bäcker                  | Ich bin Bäcker
            fr | J'ai développé une application  | Développé une application
            fr | Je suis boulanger               | Je suis boulanger
            es | Yo desarrollé un servicio       | Desarrollé un servicio
            ru | Я разработал сервис             | Разработал сервис
            ru | Я пекарь                        | Я пекарь
            uz | Men ishladim                    | Men ishladim
            """)
    void sentencesBeginWithTheirVerb(String language, String text, String expected) {
        Original cv = CvText.original(language, text);
        CvPiece point = cv.pieces().stream()
                .filter(piece -> piece.kind() == CvPiece.Kind.POINT)
                .findFirst()
                .orElseThrow();
        NoPronouns way = new NoPronouns(cv, KnownWords.shipped().pronouns());
        assertThat(way.reworded(point, text)).isEqualTo(expected);
    }
}
