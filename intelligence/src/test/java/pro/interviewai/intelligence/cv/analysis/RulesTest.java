package pro.interviewai.intelligence.cv.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pro.interviewai.messages.cv.analysis.CvAnalysis;
import pro.interviewai.messages.cv.analysis.ScoredRule;
import pro.interviewai.messages.cv.analysis.Suggestion;
import pro.interviewai.messages.cv.document.Trouble;

class RulesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Cut costs by 35%                               | true
            Cut costs by 35 percent                        | true
            Won orders of $2M in a year                    | true
            Won orders of 2.5 million euros                | true
            Managed 12 stores in the north                 | true
            Made the search 3x faster                      | true
            Served 1,200 requests per second               | true
            Trained 500+ users of the program              | true
            Led a team of five engineers                   | true
            Joined the company in 2019                     | false
            From 2019 to 2021 in the sales team            | false
            Migrated everything to Java 17                 | false
            Moved the site to Angular 2 and Python 3.11    | false
            Upgraded to version 3 of the program           | false
            Closed phase 2 of the project                  | false
            Kept the ISO 9001 certificate                  | false
            Improved the speed of the shop                 | false
            Was on call 24/7                               | false
            """)
    void numbersCountWhereTheyMeasure(String point, boolean measures) {
        CvDraft cv = new CvDraft();
        cv.summary.add("I am somebody who works with the people of a team and for the good of all");
        cv.role("Engineer", "Example", "2024-01", null, point);
        assertThat(rule(cv, "experience.numbers").counts()).containsExactly(measures ? 1 : 0, 1);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            +46 70 123 45 67   | Gothenburg, Sweden | 1
            +1 201-555-0123    | -                  | 1
            070-123 45 67      | Gothenburg, Sweden | 0.5
            070-123 45 67      | -                  | 0
            (555) 014-7712     | -                  | 0
            (555) 014-7712     | Ohio               | 0
            12345              | Berlin, Germany    | 0
            """)
    void aNumberIsValidWhereItCanBeCalled(String phone, String location, double points) {
        CvDraft cv = Drafts.good();
        cv.phone = phone;
        cv.location = location;
        assertThat(rule(cv, "personalInfo.phoneValid").points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"a@example.org, 3", "jörg.meier@büro.example, 3", "a@example, 1", "a.example.org, 1", "@@@@, 1"})
    void anAddressThatIsMalformedGetsAThird(String email, double points) {
        CvDraft cv = Drafts.good();
        cv.email = email;
        assertThat(rule(cv, "personalInfo.email").points()).isEqualTo(points);
    }

    @ParameterizedTest
    @EnumSource(Trouble.Kind.class)
    void aTroubleOfTheDocumentCostsSome(Trouble.Kind kind) {
        CvDraft cv = Drafts.good();
        double before = sum(Drafts.analysed(cv, null));
        cv.troubles.add(new Trouble(kind, 1));
        double once = sum(Drafts.analysed(cv, null));
        cv.troubles.add(new Trouble(kind, 2));
        assertThat(before - once).isBetween(0.5, 2.0);
        assertThat(sum(Drafts.analysed(cv, null))).isEqualTo(once);
    }

    @Test
    void aLongGapCostsHalfAPointAndRolesOutOfOrderMore() {
        CvDraft gap = Drafts.good();
        gap.roles.remove(1);
        assertThat(rule(gap, "experience.gaps").points()).isEqualTo(0.5);
        assertThat(rule(gap, "experience.gaps").counts()).containsExactly(42);
        CvDraft reversed = Drafts.good();
        Collections.reverse(reversed.roles);
        assertThat(rule(reversed, "experience.order").points()).isLessThanOrEqualTo(0.5);
        assertThat(rule(Drafts.good(), "experience.order").points()).isEqualTo(2);
        assertThat(rule(Drafts.good(), "experience.gaps").points()).isEqualTo(1);
    }

    @Test
    void examplesAreMadeOfTheirOwnWordsWithGaps() {
        CvAnalysis analysis = Drafts.analysed(Drafts.weak(), null);
        assertThat(suggestion(analysis, "experience.verbs").example()).isEqualTo("[…] correspondence with customers");
        assertThat(suggestion(analysis, "experience.numbers").example())
                .isEqualTo("Responsible for correspondence with customers, […]");
        assertThat(suggestion(analysis, "education.dated").example()).isEqualTo("Secondary school, […] – […]");
        assertThat(analysis.suggestions())
                .isSortedAccordingTo((one, other) -> Double.compare(other.gain(), one.gain()));
        assertThat(suggestion(analysis, "experience.numbers").severity()).isEqualTo(Suggestion.Severity.CRITICAL);
    }

    @Test
    void aListOfSkillsWithinARoleTellsOfNoUse() {
        CvDraft cv = Drafts.weak();
        double before = rule(cv, "skills.used").points();
        cv.roles.getFirst().points().add("Java, Python, Kafka, Docker, Kubernetes, AWS, Terraform, Redis");
        assertThat(rule(cv, "skills.used").points()).isEqualTo(before);
        cv.roles.getFirst().points().add("Kept the shop's server running with Linux and Docker");
        assertThat(rule(cv, "skills.used").points()).isEqualTo(before + 2);
    }

    private static double sum(CvAnalysis analysis) {
        return analysis.rules().stream().mapToDouble(ScoredRule::points).sum();
    }

    private static ScoredRule rule(CvDraft cv, String code) {
        List<ScoredRule> rules = Drafts.analysed(cv, null).rules();
        return rules.stream()
                .filter(rule -> rule.rule().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Suggestion suggestion(CvAnalysis analysis, String code) {
        return analysis.suggestions().stream()
                .filter(suggestion -> suggestion.rule().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
