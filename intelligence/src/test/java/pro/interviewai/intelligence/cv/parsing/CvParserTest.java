package pro.interviewai.intelligence.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.Section;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentText;

class CvParserTest {
    /** Lines of the body of which no character is in any field, heading or other section. */
    private static List<String> lost(DocumentText text, CvContent content) {
        Set<Integer> kept = new HashSet<>();
        Provenance.pieces(content).stream()
                .flatMap(piece -> piece.source().stream())
                .map(SourceSpan::line)
                .forEach(kept::add);
        return text.lines().stream()
                .filter(line -> line.place() == DocumentLine.Place.BODY && !kept.contains(line.number()))
                .map(DocumentLine::text)
                .toList();
    }

    private static void holds(DocumentText text, CvContent content) {
        assertThat(new Provenance(text).unfounded(content)).isEmpty();
        assertThat(lost(text, content)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(WholeCv.class)
    void aWholeCv_inEachLanguage(WholeCv cv) {
        CvContent content = Cv.plain(cv.text()).parse();
        assertThat(Cv.text(content.contact().name())).isEqualTo(cv.person());
        assertThat(Cv.text(content.contact().email())).isEqualTo("someone@example.com");
        assertThat(content.contact().phone()).isNotNull();
        assertThat(Cv.text(content.contact().location())).isEqualTo(cv.location());
        assertThat(content.summary()).hasSize(1);
        assertThat(content.experience())
                .extracting(role -> Cv.text(role.title()))
                .isEqualTo(cv.titles());
        assertThat(content.experience())
                .extracting(role -> Cv.text(role.company()))
                .isEqualTo(cv.companies());
        assertThat(content.experience()).extracting(CvParserTest::dates).containsExactly("2020-03..now", "2017..2019");
        assertThat(content.experience().getFirst().achievements()).hasSize(2);
        assertThat(content.education()).singleElement().satisfies(entry -> {
            assertThat(Cv.text(entry.degree())).isEqualTo(cv.degree());
            assertThat(Cv.text(entry.institution())).isEqualTo(cv.school());
        });
        assertThat(Cv.texts(content.skills())).containsExactly("Java", "SQL", "Docker");
        assertThat(content.languages()).hasSize(2);
        assertThat(content.certifications()).hasSize(1);
        assertThat(content.order())
                .extracting(part -> part.section())
                .containsExactly(
                        Section.PERSONAL_INFO,
                        Section.SUMMARY,
                        Section.EXPERIENCE,
                        Section.EDUCATION,
                        Section.SKILLS,
                        Section.LANGUAGES,
                        Section.CERTIFICATIONS,
                        Section.OTHER);
        assertThat(content.others()).hasSize(1);
    }

    private static String dates(Experience role) {
        return role.period().start() + ".."
                + (role.period().current() ? "now" : role.period().end());
    }

    @ParameterizedTest
    @EnumSource(WholeCv.class)
    void eachPieceStandsWhereItSays_andNoLineIsLost(WholeCv cv) {
        for (DocumentText text :
                List.of(Cv.plain(cv.text()).text(), Cv.set(cv.text()).text())) {
            holds(text, Cv.PARSER.parse(text));
        }
    }

    /** Whatever the order and number of lines: fixed seeds, so that a failure comes again. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void alsoOfShuffledLines_nothingIsLostOrMadeUp(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<String> lines =
                Stream.of(WholeCv.values()).flatMap(cv -> cv.text().lines()).toList();
        for (int cv = 0; cv < 25; cv++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(1, 60); i > 0; i--) {
                text.append(random.nextInt(4) == 0 ? "• " : "")
                        .append(lines.get(random.nextInt(lines.size())))
                        .append('\n');
            }
            DocumentText document = Cv.plain(text.toString()).text();
            holds(document, Cv.PARSER.parse(document));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@", "(", ")", "1-", "2019-", "2019 ", "a.", "a,", "\t", "A ", "/", "www.", "+1 ", "Jan ", "с ",
                "((((", "•", "1/", "：", "年",
            })
    void longLines_areReadInNoTime(String piece) {
        String line = "Experience\n" + ("x" + piece.repeat(6_000 / piece.length())).strip() + "\n";
        String text = "Jane\n" + line + line.replace("Experience", "Education") + line.replace("Experience", "Skills")
                + line.replace("Experience", "Languages") + line.replace("Experience", "Contact");
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> holds(Cv.plain(text).text(), Cv.read(text)));
    }

    @Test
    void anEmptyDocument_saysNothing() {
        CvContent content = Cv.read("");
        assertThat(Provenance.pieces(content)).isEmpty();
        assertThat(content.order()).isEmpty();
    }

    @Test
    void aDuplicateSkillOnALineOfItsOwn_isKeptAmongTheOthers() {
        CvContent content = Cv.read("Jane Doe\nSkills\n• Java\n• Java");
        assertThat(Cv.texts(content.skills())).containsExactly("Java");
        assertThat(content.others()).hasSize(1);
    }
}
