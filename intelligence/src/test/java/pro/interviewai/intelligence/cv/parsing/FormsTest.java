package pro.interviewai.intelligence.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormsTest {
    @Test
    void wordsBeforeAGap_sayWhatStandsBehindIt() {
        var content = Cv.read("""
                Curriculum vitae
                Name\tJorunn Bakkevik
                Address\tOgdenville
                Phone\t+47 555 01 162
                E-mail\tjorunn@example.com
                Work experience
                Position\tMarine Biologist
                Employer\tPolar Kelp
                Period\t02/2018 – 11/2024
                Education
                Degree\tMaster of Science
                School\tArctic Coast University
                Period\t2011 – 2014
                Skills\tQGIS, Python
                Languages\tNorwegian (native), English
                """);
        assertThat(Cv.text(content.contact().name())).isEqualTo("Jorunn Bakkevik");
        assertThat(Cv.text(content.contact().location())).isEqualTo("Ogdenville");
        assertThat(Cv.text(content.contact().phone())).isEqualTo("+47 555 01 162");
        assertThat(Cv.text(content.contact().email())).isEqualTo("jorunn@example.com");
        assertThat(content.experience()).singleElement().satisfies(role -> {
            assertThat(Cv.text(role.title())).isEqualTo("Marine Biologist");
            assertThat(Cv.text(role.company())).isEqualTo("Polar Kelp");
            assertThat(role.period()).isNotNull();
        });
        assertThat(content.education()).singleElement().satisfies(entry -> {
            assertThat(Cv.text(entry.degree())).isEqualTo("Master of Science");
            assertThat(Cv.text(entry.institution())).isEqualTo("Arctic Coast University");
        });
        assertThat(Cv.texts(content.skills())).containsExactly("QGIS", "Python");
        assertThat(Cv.texts(content.languages())).containsExactly("Norwegian (native)", "English");
    }

    @Test
    void aWordForAField_isNobodysName() {
        assertThat(Cv.text(
                        Cv.read("Name\nWohnort\nFriederike Oltmanns").contact().name()))
                .isEqualTo("Friederike Oltmanns");
    }

    @Test
    void headingsInOneLine_partWhatStandsBelowThem() {
        var content = Cv.read("""
                Jane Doe
                Education\tSkills
                Doctor of Pharmacy\tScrum
                Springfield University\tSQL
                2004 – 2009\tHL7
                Languages
                English
                """);
        assertThat(content.education()).singleElement().satisfies(entry -> {
            assertThat(Cv.text(entry.degree())).isEqualTo("Doctor of Pharmacy");
            assertThat(Cv.text(entry.institution())).isEqualTo("Springfield University");
            assertThat(entry.period()).isNotNull();
        });
        assertThat(Cv.texts(content.skills())).containsExactly("Scrum", "SQL", "HL7");
        assertThat(Cv.texts(content.languages())).containsExactly("English");
    }

    @Test
    void thePagesNumber_isNoText() {
        assertThat(Cv.texts(Cv.read("Jane Doe\nLicenses\nForklift\nJane Doe - page 1")
                        .certifications()))
                .containsExactly("Forklift");
        assertThat(Cv.texts(Cv.read("Jane Doe\nLicenses\nForklift\nWriting for page 7")
                        .certifications()))
                .containsExactly("Forklift", "Writing for page 7");
    }
}
