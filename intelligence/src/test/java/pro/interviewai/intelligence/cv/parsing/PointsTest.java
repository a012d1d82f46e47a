package pro.interviewai.intelligence.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.cv.content.Experience;

class PointsTest {
    private static List<Experience> roles(String section) {
        return Cv.read("Jane Doe\nExperience\n" + section).experience();
    }

    @Test
    void sentencesThatEndWithTheirLines_arePointsWithoutMarks() {
        List<Experience> roles = roles("""
                Engineer, Globex\t2019 – 2021
                Moved the routing of orders from nightly batches to a stream of events, which cut late
                pickups by a third.
                Taught two interns.
                Developer, Initech\t2017 – 2019
                Ran 70 interviews.
                """);
        assertThat(Cv.texts(roles.getFirst().achievements()))
                .containsExactly(
                        "Moved the routing of orders from nightly batches to a stream of events, which cut late"
                                + " pickups by a third.",
                        "Taught two interns.");
        assertThat(Cv.texts(roles.getLast().achievements())).containsExactly("Ran 70 interviews.");
    }

    @Test
    void runningText_isNoList() {
        List<Experience> roles = roles("""
                Engineer, Globex\t2019 – 2021
                Moved the routing of orders to a stream of events. Late pickups fell
                by a third.
                Taught two interns.
                """);
        assertThat(roles.getFirst().achievements()).isEmpty();
        assertThat(roles.getFirst().description()).isNotEmpty();
    }

    @Test
    void oneSentenceARole_tellsAboutTheEmployer() {
        List<Experience> roles = roles("""
                Engineer, Globex\t2019 – 2021
                A maker of elevators.
                Developer, Initech\t2017 – 2019
                A bank of software.
                """);
        assertThat(roles).allSatisfy(role -> {
            assertThat(role.achievements()).isEmpty();
            assertThat(role.description()).hasSize(1);
        });
    }

    @Test
    void aListThatMissesAMark_goesOn() {
        Experience role = roles("""
                Engineer, Globex\t2019 – 2021
                • Planned berths for 30 barges.
                Cut the wait at the lock.
                Budget: two million.
                """).getFirst();
        assertThat(Cv.texts(role.achievements()))
                .containsExactly("Planned berths for 30 barges.", "Cut the wait at the lock.");
        assertThat(Cv.texts(role.description())).containsExactly("Budget: two million.");
    }

    @Test
    void aDescriptionAboveItsPoints_staysOne() {
        Experience role = roles("""
                Engineer, Globex\t2019 – 2021
                A maker of elevators.
                • Planned berths for 30 barges.
                """).getFirst();
        assertThat(Cv.texts(role.description())).containsExactly("A maker of elevators.");
    }

    @Test
    void bulletsTypedAsLetters_makePointsWithTheirPlace() {
        Experience role = roles("""
                Engineer, Globex\t2019 – 2021
                o Doubled the throughput without a new
                building
                o 12 fewer injuries
                """).getFirst();
        assertThat(Cv.texts(role.achievements()))
                .containsExactly("Doubled the throughput without a new building", "12 fewer injuries");
        assertThat(role.achievements().getLast().source().getFirst().from()).isEqualTo(2);
    }

    @Test
    void aSingleLetter_isNoBullet() {
        Experience role = roles("""
                Engineer, Globex\t2019 – 2021
                • Wrote about
                o Globo and others
                """).getFirst();
        assertThat(Cv.texts(role.achievements())).containsExactly("Wrote about o Globo and others");
    }

    @Test
    void aSumBeforeTheNextDate_endsASentence() {
        List<Experience> roles = roles("""
                Globex Corp, Austin, TX
                Lead\tFeb 2022 – Present
                Grew the revenue of the suite from $4M to $11M.
                Senior Product Manager\tJul 2019 – Feb 2022
                Launched it in nine months.
                """);
        assertThat(roles).extracting(role -> Cv.text(role.company())).containsExactly("Globex Corp", "Globex Corp");
        assertThat(roles).extracting(role -> Cv.text(role.location())).containsExactly("Austin, TX", "Austin, TX");
    }
}
