package pro.interviewai.intelligence.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pro.interviewai.intelligence.cv.analysis.CvDraft;
import pro.interviewai.messages.cv.content.ContentEdit;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.optimisation.CvChange;
import pro.interviewai.messages.interview.choice.CvReason.ReasonCode;

class CvSkillReaderTest {
    private static final CvSkillReader READER = new CvSkillReader();

    @Test
    void whatTheRoleOfTodayNames_counts_moreThanOtherRoles_andThoseMoreThanTheListOfSkills() {
        CvDraft cv = new CvDraft()
                .role("Developer", "Kelp", "2020", "2023", "Kept orders in PostgreSQL and MongoDB")
                .role("Engineer", "Northpier", "2023-04", null, "Moved bookings to Kafka and MongoDB");
        cv.skills.addAll(List.of("Kafka", "PostgreSQL", "Redis"));

        assertThat(codes(cv))
                .containsExactlyInAnyOrder(
                        "Kafka RECENT_ROLE", "MongoDB RECENT_ROLE", "PostgreSQL OTHER_ROLE", "Redis NAMED");
    }

    @Test
    void whereNoRoleIsOfToday_theOneThatEndedLastCounts_whereverItStands() {
        CvDraft cv = new CvDraft()
                .role("Developer", "Kelp", "2014", "2018", "Kept orders in PostgreSQL")
                .role("Engineer", "Northpier", "2018", "2022-04", "Moved bookings to Kafka")
                .role("Tester", "Havn", "2012", "2014", "Tested with Selenium");

        assertThat(codes(cv))
                .containsExactlyInAnyOrder("PostgreSQL OTHER_ROLE", "Kafka RECENT_ROLE", "Selenium OTHER_ROLE");
    }

    @Test
    void whereNoRoleHasDates_noneIsTakenForTheLatest() {
        CvDraft cv = new CvDraft().role("Developer", "Kelp", null, null, "Kept orders in PostgreSQL");

        assertThat(codes(cv)).containsExactly("PostgreSQL OTHER_ROLE");
    }

    @Test
    void aLineThatOnlyListsTools_isOfItsRoleToo() {
        CvDraft cv = new CvDraft()
                .role("Engineer", "Northpier", "2023", null, "Java, Spring Boot, Kafka, Kubernetes")
                .role("Developer", "Kelp", "2020", "2023", "Wrote invoices");

        assertThat(codes(cv)).contains("Kafka RECENT_ROLE", "Kubernetes RECENT_ROLE");
    }

    @Test
    void eachSkillSaysWhereItStands_firstOfAllInTheRoleItCountsFor() {
        CvDraft draft = new CvDraft().role("Engineer", "Northpier", "2023", null, "Moved bookings to Kafka");
        draft.summary.add("Engineer who knows Kafka and Redis.");
        CvDraft.Cv cv = draft.build();

        CvSkills skills = READER.read(cv.content(), cv.document());

        assertThat(skills.all())
                .hasSize(2)
                .allSatisfy(skill -> assertThat(cv.document()
                                .lines()
                                .get(skill.place().line() - 1)
                                .text()
                                .substring(skill.place().from(), skill.place().to()))
                        .isEqualTo(skill.name()));
        CvSkill kafka = skills.all().stream()
                .filter(skill -> skill.name().equals("Kafka"))
                .findFirst()
                .orElseThrow();
        assertThat(cv.document().lines().get(kafka.place().line() - 1).text()).startsWith("Moved bookings");
    }

    @Test
    void whatIsTyped_hasNoPlace() {
        CvContent read = new CvDraft()
                .role("Engineer", "Northpier", "2023", null, "Moved bookings to Kafka")
                .build()
                .content();
        CvContent typed = ContentEdit.one(
                read, CvChange.Type.MODIFICATION, "experience/0/achievements/0", Stated.typed("Ran Redis"));

        assertThat(READER.read(typed, null).all()).containsExactly(new CvSkill("Redis", ReasonCode.RECENT_ROLE, null));
    }

    @Test
    void nothingIsInvented() {
        CvDraft cv = new CvDraft()
                .role("Gardener", "Elm Road", "2019", null, "Let a spring rust and went to see some teams");
        cv.summary.add("Gardener who goes to excel.");

        assertThat(codes(cv)).isEmpty();
    }

    private static List<String> codes(CvDraft draft) {
        CvDraft.Cv cv = draft.build();
        return READER.read(cv.content(), cv.document()).all().stream()
                .map(skill -> skill.name() + " " + skill.code())
                .toList();
    }
}
