package pro.interviewai.intelligence.cv.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.OtherSection;
import pro.interviewai.messages.cv.content.Section;
import pro.interviewai.messages.cv.content.SectionHeading;
import pro.interviewai.messages.cv.content.Stated;

class LayoutTest {

    @Test
    void sections_stand_as_the_cv_has_them_and_the_others_behind() {
        CvContent cv = ordered(
                new SectionHeading(Section.SKILLS, Stated.typed("Tools")),
                new SectionHeading(Section.OTHER, Stated.typed("Hobbies")),
                new SectionHeading(Section.EXPERIENCE, null));

        assertThat(headings(cv, Locale.FRENCH))
                .containsExactly("Profil", "Tools", "Hobbies", "Expérience professionnelle", "Langues", "Projects");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Summary",
        "de, Profil",
        "es, Perfil",
        "ru, О себе",
        "uz, Men haqimda",
        "zh-TW, 个人简介",
        "ar, الملخص المهني",
        "ja, Summary"
    })
    void headings_that_the_cv_does_not_have_are_in_its_language(String language, String heading) {
        assertThat(headings(Cvs.saying("Words."), Locale.forLanguageTag(language)))
                .containsExactly(heading);
    }

    @Test
    void a_section_in_two_parts_stays_in_two_parts() {
        List<Experience> roles = List.of(Cvs.role("First", 4), Cvs.role("Second", 12), Cvs.role("Third", 15));
        CvContent cv = new CvContent(
                Cvs.nobody(null),
                List.of(),
                roles,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new SectionHeading(Section.EXPERIENCE, Cvs.at("Experience", 3)),
                        new SectionHeading(Section.EXPERIENCE, Cvs.at("Earlier", 10))));

        assertThat(Layout.of(cv, Locale.ENGLISH).texts())
                .containsExactly("Experience", "First", "Earlier", "Second", "Third");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tashkent • Phone: +998 90 1 • a@example.com • British citizen | British citizen",
                "E-mail a@example.com / LinkedIn | ''",
                "Ada Example, PhD | PhD",
                "www.linkedin.com/in/ada | ''",
                "Tashkentskaya street 5 · Tashkent | Tashkentskaya street 5",
                "born 1990 a@example.com | born 1990",
            })
    void of_the_head_nothing_is_lost_and_nothing_said_twice(String line, String rest) {
        Contact contact = new Contact(
                Stated.typed("Ada Example"),
                null,
                Stated.typed("a@example.com"),
                Stated.typed("+998 90 1"),
                Stated.typed("Tashkent"),
                Stated.typed("https://linkedin.com/in/ada"),
                null,
                List.of(),
                List.of(Stated.typed(line)));

        assertThat(String.join(" + ", Rest.of(contact))).isEqualTo(rest);
    }

    @Test
    void skills_with_commas_become_points() {
        assertThat(Entries.listed(Cvs.all("Java", "Kotlin"))).containsExactly(new Block.Paragraph("Java, Kotlin"));
        assertThat(Entries.listed(Cvs.all("Java, Kotlin", "SQL")))
                .containsExactly(new Block.Points(List.of("Java, Kotlin", "SQL")));
        assertThat(Entries.listed(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'  two\t\nwords  ', two words",
        "'e\ufb00ort, \ufb01ne', 'effort, fine'",
        "'soft\u00adhyphen\u200b\u202e', softhyphen",
        "'e\u0301', \u00e9",
        "'a\u0000b\ud800c\uffff', a bc",
    })
    void text_is_only_letters(String text, String written) {
        assertThat(WrittenText.of(text)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "example.com/a, https://example.com/a",
        "HTTP://example.com, http://example.com",
        "https://example.com/ü b, ",
        "https://example.com/ü, https://example.com/ü",
        "javascript:alert(1), ",
        "file:///etc/passwd, ",
        "Node.js developer, ",
        "localhost:8080, ",
        "https://127.0.0.1/, ",
    })
    void only_addresses_of_the_web_are_links(String text, String target) {
        assertThat(Addresses.web(text).map(Object::toString).orElse(null)).isEqualTo(target);
    }

    private static List<String> headings(CvContent cv, Locale language) {
        return Layout.of(cv, language).blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(heading -> ((Block.Heading) heading).text())
                .toList();
    }

    private static CvContent ordered(SectionHeading... order) {
        return new CvContent(
                Cvs.nobody(null),
                Cvs.all("Words."),
                List.of(Cvs.role("Engineer", 1)),
                List.of(),
                Cvs.all("Java"),
                Cvs.all("English"),
                List.of(),
                List.of(
                        new OtherSection(Stated.typed("Projects"), List.of()),
                        new OtherSection(Stated.typed("Hobbies"), Cvs.all("Chess"))),
                List.of(order));
    }
}
