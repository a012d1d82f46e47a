package pro.interviewai.intelligence.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Section;

class BlocksTest {
    private static List<Section> sections(CvContent content) {
        return content.order().stream().map(part -> part.section()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Experience | EXPERIENCE",
                "WORK EXPERIENCE | EXPERIENCE",
                "— SKILLS — | SKILLS",
                "1. Education | EDUCATION",
                "II. Education | EDUCATION",
                "=== Skills === | SKILLS",
                "## Skills | SKILLS",
                "Skills: | SKILLS",
                "Skills & Tools | SKILLS",
                "Skills and tools | SKILLS",
                "Work Experience (8+ years) | EXPERIENCE",
                "Experience (continued) | EXPERIENCE",
                "S KILLS | SKILLS",
                "WORK HIS T ORY | EXPERIENCE",
                "О П Ы Т  Р А Б О Т Ы | EXPERIENCE",
                "Berufserfahrung | EXPERIENCE",
                "Kenntnisse und Fähigkeiten | SKILLS",
                "Formación académica | EDUCATION",
                "FORMACION ACADEMICA | EDUCATION",
                "Expériences professionnelles | EXPERIENCE",
                "Compétences | SKILLS",
                "Опыт работы | EXPERIENCE",
                "Ключевые навыки | SKILLS",
                "Ish tajribasi | EXPERIENCE",
                "Koʻnikmalar | SKILLS",
                "Ko'nikmalar | SKILLS",
                "Иш тажрибаси | EXPERIENCE",
                "Ta’lim | EDUCATION",
                "Таълим | EDUCATION",
                "الخبرة العملية | EXPERIENCE",
                "المهارات | SKILLS",
                "工作经历 | EXPERIENCE",
                "教育背景 | EDUCATION",
                "İş Deneyimi | EXPERIENCE",
                "Istruzione e formazione | EDUCATION",
                "Formação acadêmica | EDUCATION",
                "Experience / Опыт работы | EXPERIENCE",
            })
    void aHeading_beginsItsSection(String heading, Section section) {
        CvContent content = Cv.read("Jane Doe\njane@example.com\n" + heading + "\nJava");
        assertThat(sections(content)).containsExactly(Section.PERSONAL_INFO, section);
        assertThat(Cv.text(content.order().getLast().heading())).isEqualToNormalizingWhitespace(heading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Experience with many tools",
                "I gained experience",
                "experience",
                "Experience.",
                "My skills are many",
                "Опыт работы с людьми",
            })
    void aHeadingWordInASentence_isNoHeading(String line) {
        CvContent content =
                Cv.read("Jane Doe\nSummary\nFor years I have been looking for education and\n" + line + "\nJava");
        assertThat(sections(content)).containsExactly(Section.PERSONAL_INFO, Section.SUMMARY);
    }

    @Test
    void anUnknownHeading_isKnownByItsLooks() {
        CvContent content = Cv.set("""
                # Jane Doe
                # Experience
                Engineer, Globex\t2019 – 2021
                • Built it.
                # Expeditions
                North Pole on foot
                # Skills
                Java
                """).parse();
        assertThat(content.others()).singleElement().satisfies(other -> {
            assertThat(other.heading().text()).isEqualTo("Expeditions");
            assertThat(Cv.texts(other.lines())).containsExactly("North Pole on foot");
        });
    }

    @Test
    void anEmployerInCapitals_isNoHeading() {
        CvContent content = Cv.read("""
                Jane Doe
                EXPERIENCE
                GLOBEX
                Engineer\t2019 – 2021
                • Built it.
                INITECH
                Developer\t2017 – 2019
                • Typed it.
                """);
        assertThat(content.others()).isEmpty();
        assertThat(content.experience())
                .extracting(role -> Cv.text(role.company()))
                .containsExactly("GLOBEX", "INITECH");
    }

    @Test
    void headingsWithTheirTextBeside() {
        CvContent content = Cv.read("""
                Jane Doe
                Experience
                Engineer, Globex\t2019 – 2021
                Skills: Java, Go
                Developer, Initech\t2017 – 2019
                Skills: SQL, Perl
                Languages: English, German
                Certifications: CKA, PMP
                """);
        assertThat(content.experience()).hasSize(2);
        assertThat(Cv.texts(content.experience().getFirst().description())).containsExactly("Skills: Java, Go");
        assertThat(Cv.texts(content.skills())).containsExactly("SQL", "Perl");
        assertThat(Cv.texts(content.languages())).containsExactly("English", "German");
        assertThat(Cv.texts(content.certifications())).containsExactly("CKA", "PMP");
    }

    @Test
    void aLabelWithinARole_endsNoSection() {
        CvContent content = Cv.read("""
                Jane Doe
                EXPERIENCE
                Engineer, Globex\t2019 – 2021
                Achievements:
                • Built it.
                Developer, Initech\t2017 – 2019
                PROJECTS
                A boat
                """);
        assertThat(content.experience()).hasSize(2);
        assertThat(content.others())
                .singleElement()
                .satisfies(other -> assertThat(other.heading().text()).isEqualTo("PROJECTS"));
    }
}
