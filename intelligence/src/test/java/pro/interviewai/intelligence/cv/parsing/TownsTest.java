package pro.interviewai.intelligence.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownsTest {
    /** Told by the other role, whose last name is a town that everybody knows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Initech, Kleinkleckersdorf | Initech | - | Kleinkleckersdorf",
                "Initech, Payments Team, Ogdenville | Initech | Payments Team | Ogdenville",
                "Initech, Payments Team | Initech | Payments Team | -",
                "Initech, Globex GmbH | Initech, Globex GmbH | - | -",
                "Initech, Smith School | Initech, Smith School | - | -",
                "Initech, 4th floor | Initech, 4th floor | - | -",
            })
    void whereOtherLinesEndWithATown_anUnknownNameIsOne(String line, String company, String team, String town) {
        var role = Cv.read("""
                Jane Doe
                Experience
                Analyst\t2019 – 2021
                Globex, Berlin
                • Counted it.
                Developer\t2017 – 2019
                %s
                • Built it.
                """.formatted(line)).experience().getLast();
        assertThat(Cv.text(role.company())).isEqualTo(company);
        assertThat(Cv.text(role.team())).isEqualTo(team);
        assertThat(Cv.text(role.location())).isEqualTo(town);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Analyst, Globex, Berlin | Developer, Initech, Ogdenville | Developer | Initech | Ogdenville",
                "Manager, Globex, Berlin | Manager, Initech, Ogdenville | Manager | Initech | Ogdenville",
                "Analyst, Globex | Manager, Payments, Initech | Manager | Payments, Initech | -",
                "Analyst, Globex | Developer, Initech, Ogdenville | Developer | Initech, Ogdenville | -",
                "Analyst, Globex | Bricklayer, self-employed | Bricklayer | self-employed | -",
                "Analyst, Globex | Web Designer, Freelance | Web Designer | Freelance | -",
                "Analyst, Globex | Freelance Designer, Initech | Freelance Designer | Initech | -",
            })
    void inOneLine_withTheTitle(String known, String line, String title, String company, String town) {
        var role = Cv.read("""
                Jane Doe
                Experience
                %s (2019 – 2021)
                • Counted it.
                %s (2017 – 2019)
                • Built it.
                """.formatted(known, line)).experience().getLast();
        assertThat(Cv.text(role.title())).isEqualTo(title);
        assertThat(Cv.text(role.company())).isEqualTo(company);
        assertThat(Cv.text(role.location())).isEqualTo(town);
    }

    @ParameterizedTest
    @CsvSource({"Wellington", "Ogdenville"})
    void beforeTheDate_whereTitleAndEmployerStandAbove(String town) {
        var role = Cv.read("""
                Jane Doe
                Experience
                Security Analyst – Harbour City Council
                %s, February 2018 to June 2021
                • Ran it.
                """.formatted(town)).experience().getFirst();
        assertThat(Cv.text(role.company())).isEqualTo("Harbour City Council");
        assertThat(Cv.text(role.location())).isEqualTo(town);
    }
}
