package pro.interviewai.intelligence.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.Period;

class RolesTest {
    private static List<Experience> roles(String section) {
        return Cv.read("Jane Doe\nExperience\n" + section).experience();
    }

    private static String dates(Period period) {
        return period == null ? "-" : period.start() + ".." + (period.current() ? "now" : String.valueOf(period.end()));
    }

    /** Title; company; place; dates; number of points. */
    private static String row(Experience role) {
        return String.join(
                "; ",
                String.valueOf(Cv.text(role.title())),
                String.valueOf(Cv.text(role.company())),
                String.valueOf(Cv.text(role.location())),
                dates(role.period()),
                String.valueOf(role.achievements().size()));
    }

    static Stream<Arguments> layouts() {
        return Stream.of(
                layout(
                        "title, then employer",
                        """
                        Senior Engineer\tMar 2019 – Dec 2021
                        Globex Corp, Berlin
                        • Built the thing.
                        • Ran the thing.
                        Junior Engineer\tJan 2017 – Feb 2019
                        Initech, Hamburg
                        • Learnt the thing.
                        """,
                        "Senior Engineer; Globex Corp; Berlin; 2019-03..2021-12; 2",
                        "Junior Engineer; Initech; Hamburg; 2017-01..2019-02; 1"),
                layout(
                        "employer with team and a town that no list has",
                        """
                        Network Engineer\tFeb 2013 – Oct 2019
                        Gold Coast Net, Kumasi
                        • Ran the thing.
                        Bridge Engineer\tMar 2010 – Jan 2013
                        Halvard & Stone Consulting, Bridges Department, Gateshead
                        • Built the thing.
                        """,
                        "Network Engineer; Gold Coast Net; Kumasi; 2013-02..2019-10; 1",
                        "Bridge Engineer; Halvard & Stone Consulting; Gateshead; 2010-03..2013-01; 1"),
                layout(
                        "employer, then title",
                        """
                        Globex Corp\tBerlin
                        Senior Engineer\tMar 2019 – Dec 2021
                        • Built the thing.
                        Initech\tHamburg
                        Junior Engineer\tJan 2017 – Feb 2019
                        • Learnt the thing.
                        """,
                        "Senior Engineer; Globex Corp; Berlin; 2019-03..2021-12; 1",
                        "Junior Engineer; Initech; Hamburg; 2017-01..2019-02; 1"),
                layout(
                        "all in one line",
                        """
                        Senior Engineer, Globex — Springfield\tMar 2019 – Dec 2021
                        • Built the thing.
                        Data Analyst, Initech — Ogdenville\t2017 – 2019
                        • Counted the thing.
                        """,
                        "Senior Engineer; Globex; Springfield; 2019-03..2021-12; 1",
                        "Data Analyst; Initech; Ogdenville; 2017..2019; 1"),
                layout(
                        "employer and city, then title",
                        """
                        Globex | San Francisco, CA
                        Product Manager\t2019 – Present
                        • Asked people.
                        Initech | Springfield, IL
                        Product Analyst\t2016 – 2019
                        • Counted people.
                        """,
                        "Product Manager; Globex; San Francisco, CA; 2019..now; 1",
                        "Product Analyst; Initech; Springfield, IL; 2016..2019; 1"),
                layout(
                        "dates below",
                        """
                        Software Engineer
                        Globex
                        2019 – 2021
                        • Built the thing.
                        Developer
                        Initech
                        2017 – 2019
                        • Learnt the thing.
                        """,
                        "Software Engineer; Globex; null; 2019..2021; 1",
                        "Developer; Initech; null; 2017..2019; 1"),
                layout(
                        "dates above, as a narrow column of labels gives them",
                        """
                        2019 – 2021
                        Software Engineer
                        Globex
                        • Built the thing.
                        2017 – 2019
                        Developer
                        Initech
                        • Learnt the thing.
                        """,
                        "Software Engineer; Globex; null; 2019..2021; 1",
                        "Developer; Initech; null; 2017..2019; 1"),
                layout(
                        "one employer above several roles",
                        """
                        Globex Corp\tBerlin
                        Lead Engineer\t2021 – Present
                        • Led it.
                        Engineer\t2019 – 2021
                        • Built it.
                        Initech Ltd\tHamburg
                        Trainee\t2018 – 2019
                        • Watched it.
                        """,
                        "Lead Engineer; Globex Corp; Berlin; 2021..now; 1",
                        "Engineer; Globex Corp; Berlin; 2019..2021; 1",
                        "Trainee; Initech Ltd; Hamburg; 2018..2019; 1"),
                layout(
                        "one employer with dates of its own",
                        """
                        Globex\t2015 – 2021
                        Lead Engineer\t2019 – 2021
                        • Led it.
                        Engineer\t2015 – 2019
                        • Built it.
                        """,
                        "Lead Engineer; Globex; null; 2019..2021; 1",
                        "Engineer; Globex; null; 2015..2019; 1"),
                layout(
                        "no dates",
                        """
                        Software Engineer, Globex Inc.
                        • Built the thing.
                        Data Analyst, Initech LLC
                        • Counted the thing.
                        """,
                        "Software Engineer; Globex Inc.; null; -; 1",
                        "Data Analyst; Initech LLC; null; -; 1"),
                layout(
                        "points under dates",
                        """
                        Mar 2021 – Present
                        • Staff Engineer, Globex Ltd
                        • Built the thing.
                        Jun 2017 – Feb 2021
                        • Engineer, Initech GmbH
                        • Learnt the thing.
                        """,
                        "Staff Engineer; Globex Ltd; null; 2021-03..now; 1",
                        "Engineer; Initech GmbH; null; 2017-06..2021-02; 1"),
                layout(
                        "the order of the others tells what no word tells",
                        """
                        Globex
                        Software Engineer\t2019 – 2021
                        • Built it.
                        Initech
                        Wizard of Light Bulb Moments\t2017 – 2019
                        • Shone.
                        Hooli
                        Software Developer\t2015 – 2017
                        • Typed.
                        """,
                        "Software Engineer; Globex; null; 2019..2021; 1",
                        "Wizard of Light Bulb Moments; Initech; null; 2017..2019; 1",
                        "Software Developer; Hooli; null; 2015..2017; 1"),
                layout("an end in the next line", """
                        Software Engineer, Globex\tMar 2019 –
                        Dec 2021
                        • Built it.
                        """, "Software Engineer; Globex; null; 2019-03..2021-12; 1"),
                layout(
                        "nothing between the roles",
                        """
                        Software Engineer at Globex, 2019 – 2021
                        Developer at Initech, 2017 – 2019
                        """,
                        "Software Engineer; Globex; null; 2019..2021; 0",
                        "Developer; Initech; null; 2017..2019; 0"),
                layout("labels", """
                        Company: Globex
                        Position: Wizard
                        Period: 2019 – 2021
                        • Shone.
                        """, "Wizard; Globex; null; 2019..2021; 1"));
    }

    private static Arguments layout(String name, String section, String... rows) {
        return Arguments.of(name, section, List.of(rows));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void roles_whateverTheLayout(String name, String section, List<String> rows) {
        assertThat(roles(section).stream().map(RolesTest::row)).containsExactlyElementsOf(rows);
    }

    @Test
    void aTeam_isNoEmployer() {
        assertThat(roles("""
                Software Engineer, Payments\t2019 – 2021
                Globex
                • Built it.
                """)).singleElement().satisfies(role -> {
            assertThat(Cv.text(role.title())).isEqualTo("Software Engineer");
            assertThat(Cv.text(role.team())).isEqualTo("Payments");
            assertThat(Cv.text(role.company())).isEqualTo("Globex");
        });
    }

    @Test
    void aTitleKeepsItsField() {
        assertThat(roles("""
                Vice President, Engineering\t2019 – 2021
                Globex Inc
                • Led it.
                """))
                .singleElement()
                .satisfies(role -> assertThat(Cv.text(role.title())).isEqualTo("Vice President, Engineering"));
    }

    @Test
    void yearsInRunningText_makeNoRole() {
        assertThat(roles("""
                Software Engineer, Globex\t2019 – 2021
                • Raised sales from 2019 to 2020 by a third.
                • Moved to Windows Server 2019
                The team won the prize of 2020 and then that of 2021.
                """)).singleElement().satisfies(role -> {
            assertThat(role.achievements()).hasSize(2);
            assertThat(role.description()).hasSize(1);
        });
    }

    @Test
    void aPointOverSeveralLines_isOne() {
        assertThat(roles("""
                Software Engineer, Globex\t2019 – 2021
                • Led the migration of forty services from the old platform to
                Kubernetes
                • Wrote
                and spoke about it.
                Developer, Initech\t2017 – 2019
                """))
                .hasSize(2)
                .first()
                .satisfies(role -> assertThat(Cv.texts(role.achievements()))
                        .containsExactly(
                                "Led the migration of forty services from the old platform to Kubernetes",
                                "Wrote and spoke about it."));
    }
}
