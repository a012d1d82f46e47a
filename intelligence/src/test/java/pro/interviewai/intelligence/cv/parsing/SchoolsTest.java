package pro.interviewai.intelligence.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.messages.cv.content.Education;

class SchoolsTest {
    private static List<Education> schools(String section) {
        return Cv.read("Jane Doe\nEducation\n" + section).education();
    }

    private static String row(Education entry) {
        String dates = entry.period() == null
                ? "-"
                : entry.period().start() + ".." + entry.period().end();
        return String.join(
                "; ",
                String.valueOf(Cv.text(entry.degree())),
                String.valueOf(Cv.text(entry.institution())),
                dates,
                String.valueOf(Cv.text(entry.gpa())));
    }

    @Test
    void anEntryWithoutADegreeWord_staysAndKeepsItsYear() {
        assertThat(schools("""
                Product Analytics\t2023
                Harbour School of Business
                Bachelor of Engineering
                Lakeshore Polytechnic
                """).stream().map(SchoolsTest::row))
                .containsExactly(
                        "Product Analytics; Harbour School of Business; null..2023; null",
                        "Bachelor of Engineering; Lakeshore Polytechnic; -; null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "B.S. in Computer Science — State University | B.S. in Computer Science | State University",
                "Bachelor of Science, University of Springfield | Bachelor of Science | University of Springfield",
                "State University, B.A. in History | B.A. in History | State University",
                "Master of Arts in History at Oxford University | Master of Arts in History | Oxford University",
                "Bachelor of Science, Computer Science | Bachelor of Science, Computer Science | null",
                "Diplom-Informatik — Technische Universität Dresden | Diplom-Informatik | Technische Universität Dresden",
                "Máster en Economía, Universidad de Sevilla | Máster en Economía | Universidad de Sevilla",
                "Licence de droit – Université Lyon 2 | Licence de droit | Université Lyon 2",
                "Бакалавр экономики, Московский государственный университет | Бакалавр экономики | Московский государственный университет",
                "Bakalavr, iqtisodiyot — Toshkent davlat universiteti | Bakalavr, iqtisodiyot | Toshkent davlat universiteti",
                "بكالوريوس هندسة — جامعة القاهرة | بكالوريوس هندسة | جامعة القاهرة",
                "计算机科学 本科 — 北京大学 | 计算机科学 本科 | 北京大学",
            })
    void oneLine_isDegreeAndSchool(String line, String degree, String school) {
        assertThat(schools(line)).singleElement().satisfies(entry -> {
            assertThat(String.valueOf(Cv.text(entry.degree()))).isEqualTo(degree);
            assertThat(String.valueOf(Cv.text(entry.institution()))).isEqualTo(school);
        });
    }

    @Test
    void courseworkBelongsToItsDegree() {
        List<Education> entries = schools("""
                M.Sc. Physics\t2018 – 2020
                Northern University, Oslo, Norway
                Coursework: Optics, Fields
                B.Sc. Mathematics\t2015 – 2018
                Southern College
                Coursework: Algebra, Number
                Theory
                """);
        assertThat(entries).hasSize(2);
        assertThat(Cv.texts(entries.getFirst().details())).containsExactly("Coursework: Optics, Fields");
        assertThat(Cv.texts(entries.getLast().details())).containsExactly("Coursework: Algebra, Number Theory");
        assertThat(Cv.text(entries.getFirst().institution())).isEqualTo("Northern University");
        assertThat(Cv.text(entries.getFirst().location())).isEqualTo("Oslo, Norway");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "State University, GPA: 3.8/4.0 | 3.8/4.0",
                "State University (GPA 3.8) | 3.8",
                "State University\tNote: 1,3 | 1,3",
                "State University — Moyenne : 15/20 | 15/20",
                "State University; Средний балл: 4,8 | 4,8",
                "State University, 3.9 GPA | 3.9",
            })
    void aGrade_isNoPartOfTheSchool(String line, String grade) {
        assertThat(schools("B.Sc. Physics\t2018\n" + line)).singleElement().satisfies(entry -> {
            assertThat(Cv.text(entry.institution())).isEqualTo("State University");
            assertThat(Cv.text(entry.gpa())).isEqualTo(grade);
        });
    }

    @Test
    void honoursStandApart() {
        assertThat(schools("""
                B.A. in History, magna cum laude\t2018
                State University
                • Dean's List
                """)).singleElement().satisfies(entry -> {
            assertThat(Cv.text(entry.degree())).isEqualTo("B.A. in History");
            assertThat(Cv.text(entry.honours())).isEqualTo("magna cum laude");
            assertThat(Cv.texts(entry.details())).containsExactly("Dean's List");
        });
    }

    @Test
    void severalProgrammesOfOneSchool_haveIt() {
        assertThat(schools("""
                State University\tSpringfield, IL
                M.Sc. Physics\t2018 – 2020
                B.Sc. Physics\t2015 – 2018
                Lakeshore College
                High School Diploma\t2015
                """).stream().map(SchoolsTest::row))
                .containsExactly(
                        "M.Sc. Physics; State University; 2018..2020; null",
                        "B.Sc. Physics; State University; 2015..2018; null",
                        "High School Diploma; Lakeshore College; null..2015; null");
    }

    @Test
    void datesAbove_beginTheirEntry() {
        assertThat(schools("""
                2018 – 2020
                M.Sc. Physics
                State University
                2015 – 2018
                B.Sc. Physics
                Lakeshore College
                """).stream().map(SchoolsTest::row))
                .containsExactly(
                        "M.Sc. Physics; State University; 2018..2020; null",
                        "B.Sc. Physics; Lakeshore College; 2015..2018; null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BSc Physics, State University, 2014 | null..2014",
                "BSc Physics, State University, since 2014 | 2014..null",
                "BSc Physics, State University, 2010 – 2014 | 2010..2014",
            })
    void aDateAlone_isTheEnd(String line, String dates) {
        assertThat(schools(line))
                .singleElement()
                .satisfies(entry -> assertThat(row(entry)).contains(dates));
    }

    @Test
    void aClass_isAnHonour() {
        assertThat(schools("BSc Physics, Second Class Upper\nState University"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(Cv.text(entry.degree())).isEqualTo("BSc Physics");
                    assertThat(Cv.text(entry.honours())).isEqualTo("Second Class Upper");
                });
    }
}
