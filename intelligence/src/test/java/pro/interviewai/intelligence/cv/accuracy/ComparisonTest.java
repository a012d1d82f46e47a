package pro.interviewai.intelligence.cv.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.intelligence.cv.accuracy.Facts.Entry;

class ComparisonTest {
    @Test
    void whatIsEqualIsFound_whatIsNotIsMissingAndInvented() {
        var truth = person().with(Field.NAME, "Ann Example")
                .with(Field.EMAIL, "ann@example.org")
                .with(Field.PHONE, (String) null);
        var found = person().with(Field.NAME, "ANN  example")
                .with(Field.EMAIL, "an@example.org")
                .with(Field.PHONE, "2019");

        var tallies = Comparison.of(alone(truth), alone(found));

        assertThat(tallies.get(Field.NAME)).isEqualTo(new Tally(1, 0, 0));
        assertThat(tallies.get(Field.EMAIL)).isEqualTo(new Tally(0, 1, 1));
        assertThat(tallies.get(Field.PHONE)).isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void whatTheTruthDoesNotKnowIsNotJudged() {
        var truth = person().with(Field.NAME, "Ann Example");
        var found = person().with(Field.NAME, "Ann Example").with(Field.LANGUAGE, List.of("Latin"));

        assertThat(Comparison.of(alone(truth), alone(found))).containsOnlyKeys(Field.NAME);
    }

    @Test
    void skillsCountOneByOne_andOnlyOnce() {
        var truth = person().with(Field.SKILL, List.of("Java", "Go", "C++"));
        var found = person().with(Field.SKILL, List.of("go", "Go", "Java", "C"));

        assertThat(Comparison.of(alone(truth), alone(found)).get(Field.SKILL)).isEqualTo(new Tally(2, 1, 2));
    }

    @Test
    void rolesArePairedByWhatTheyHaveInCommon_inWhateverOrder() {
        var truth = roles(role("Baker", "Mill"), role("Cook", "Inn"), role("Cook", "Ship"));
        var found = roles(role("Cook", "Ship"), role("Cook", "Inn"), role("Baker", "Mill"));

        var tallies = Comparison.of(truth, found);

        assertThat(tallies.get(Field.TITLE)).isEqualTo(new Tally(3, 0, 0));
        assertThat(tallies.get(Field.COMPANY)).isEqualTo(new Tally(3, 0, 0));
    }

    @Test
    void aTitleBesideTheWrongCompanyIsWrong() {
        var tallies = Comparison.of(
                roles(role("Baker", "Mill"), role("Cook", "Inn")), roles(role("Baker", "Inn"), role("Cook", "Mill")));

        var both = tallies.get(Field.TITLE).plus(tallies.get(Field.COMPANY));
        assertThat(both).isEqualTo(new Tally(2, 2, 2));
    }

    @Test
    void rolesThatAreMissingOrTooManyCountWithAllTheirFields() {
        assertThat(Comparison.of(roles(role("Cook", "Inn"), role("Baker", "Mill")), roles(role("Cook", "Inn"))))
                .containsEntry(Field.TITLE, new Tally(1, 1, 0))
                .containsEntry(Field.COMPANY, new Tally(1, 1, 0));
        assertThat(Comparison.of(roles(role("Cook", "Inn")), roles(role("Cook", "Inn"), role("SKILLS", "Java"))))
                .containsEntry(Field.TITLE, new Tally(1, 0, 1))
                .containsEntry(Field.COMPANY, new Tally(1, 0, 1));
    }

    @Test
    void figuresFollowFromCounts() {
        var tally = new Tally(6, 2, 4);

        assertThat(tally.precision()).isCloseTo(0.6, within(1e-9));
        assertThat(tally.recall()).isCloseTo(0.75, within(1e-9));
        assertThat(tally.f1()).isCloseTo(2 * 0.6 * 0.75 / (0.6 + 0.75), within(1e-9));
        assertThat(Tally.NONE.f1()).isEqualTo(1);
        assertThat(new Tally(0, 3, 0).f1()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'May 2019 – Aug. 2019', may 2019 - aug. 2019",
        "'Oʻzbek', o'zbek",
        "'ﬁne', fine",
        "'  a \u00a0 b ', a b",
        "'e\u0301', \u00e9"
    })
    void whatLooksAlikeIsAlike(String one, String other) {
        assertThat(Plain.of(one)).isEqualTo(other);
    }

    @Test
    void anAddressIsTheSameWithAndWithoutItsScheme() {
        assertThat(Plain.address("https://www.LinkedIn.com/in/ann/")).isEqualTo(Plain.address("linkedin.com/in/ann"));
    }

    private static Entry person() {
        return new Entry();
    }

    private static Entry role(String title, String company) {
        return new Entry().with(Field.TITLE, title).with(Field.COMPANY, company);
    }

    private static Facts alone(Entry person) {
        return new Facts(person, List.of(), List.of());
    }

    private static Facts roles(Entry... roles) {
        return new Facts(person(), List.of(roles), List.of());
    }
}
