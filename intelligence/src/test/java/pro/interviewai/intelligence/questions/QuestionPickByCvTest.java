package pro.interviewai.intelligence.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.intelligence.Sha256;
import pro.interviewai.intelligence.cv.keywords.SkillDictionary;
import pro.interviewai.intelligence.questions.QuestionPick.Chosen;
import pro.interviewai.messages.interview.choice.CvReason.ReasonCode;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewType;

class QuestionPickByCvTest {
    private static final SkillDictionary DICTIONARY = new SkillDictionary();
    private static final QuestionBank BANK = ClasspathQuestionBank.load();
    private static final Set<String> NONE = Set.of();

    /** SHA-256 of the ids that were picked by the criteria below before there were CVs. */
    private static final String PICKED_BEFORE = "0bcdd8d29da1060ba64fc2e396356a2c36aa702194b8463246cf6a9f743f2b26";

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 11, 20})
    void halfOfTheQuestionsAreAboutTheCv_andAtNoMomentMore(int count) {
        CvSkills cv = cv(named("SQL"), named("React"), named("Java"), named("PostgreSQL"), named("AWS"));
        for (long seed = 0; seed < 30; seed++) {
            List<Chosen> chosen = chosen(criteria(InterviewType.TECHNICAL, null, count, NONE, cv), seed);

            assertThat(because(chosen)).hasSize(count / 2);
            for (int asked = 1; asked <= count; asked++) {
                assertThat(because(chosen.subList(0, asked))).hasSizeLessThanOrEqualTo(asked / 2);
            }
            assertThat(chosen.stream().map(one -> one.question().id())).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatIsPickedForASkill_isAboutIt_andWithinTheChoice() {
        CvSkills cv = cv(named("SQL"), named("MongoDB"), named("Go"));
        for (long seed = 0; seed < 30; seed++) {
            assertThat(chosen(criteria(InterviewType.TECHNICAL, "backend", 10, NONE, cv), seed))
                    .filteredOn(one -> one.because() != null)
                    .isNotEmpty()
                    .allSatisfy(one -> {
                        assertThat(one.question().difficulty()).isEqualTo(Difficulty.MID);
                        assertThat(one.question().domain()).isIn("backend", "general");
                        assertThat(one.widened()).isEmpty();
                        assertThat(cv.of(one.question())).contains(one.because());
                    });
        }
    }

    @Test
    void recentRolesComeFirst_andEachSkillHasItsTurnBeforeOneComesAgain() {
        CvSkills cv = cv(
                named("AWS"),
                skill("SQL", ReasonCode.OTHER_ROLE),
                skill("React", ReasonCode.RECENT_ROLE),
                skill("PostgreSQL", ReasonCode.RECENT_ROLE));
        for (long seed = 0; seed < 30; seed++) {
            List<String> skills = because(chosen(criteria(InterviewType.TECHNICAL, null, 12, NONE, cv), seed));

            assertThat(skills.subList(0, 2)).containsExactlyInAnyOrder("React", "PostgreSQL");
            assertThat(skills.subList(2, 4)).containsExactly("SQL", "AWS");
            assertThat(skills.subList(4, 6)).containsExactlyInAnyOrder("React", "PostgreSQL");
        }
    }

    @Test
    void sameSeedGivesTheSameQuestions_andOtherSeedsOthers() {
        QuestionCriteria criteria =
                criteria(InterviewType.TECHNICAL, null, 10, NONE, cv(named("SQL"), named("React"), named("AWS")));

        assertThat(BANK.pick(criteria, 42)).isEqualTo(BANK.pick(criteria, 42));
        assertThat(LongStream.range(0, 20)
                        .mapToObj(seed -> ids(chosen(criteria, seed)))
                        .distinct())
                .hasSizeGreaterThan(10);
    }

    @Test
    void whatWasSeen_isNotBroughtForward() {
        CvSkills cv = cv(named("Kafka"));
        Set<String> seen = BANK.questions().stream()
                .filter(question -> !cv.of(question).isEmpty())
                .map(BankQuestion::id)
                .collect(Collectors.toSet());

        assertThat(seen).hasSizeGreaterThan(5);
        assertThat(because(chosen(criteria(InterviewType.TECHNICAL, null, 10, seen, cv), 7)))
                .isEmpty();
    }

    @Test
    void aMixedInterviewTakesTheTypesInTurnAllTheSame() {
        CvSkills cv = cv(named("SQL"), named("AWS"));
        List<Chosen> chosen = chosen(criteria(InterviewType.MIXED, null, 12, NONE, cv), 7);

        assertThat(chosen.stream()
                        .collect(Collectors.groupingBy(one -> one.question().type(), Collectors.counting())))
                .containsOnly(
                        Map.entry(QuestionType.TECHNICAL, 4L),
                        Map.entry(QuestionType.BEHAVIORAL, 4L),
                        Map.entry(QuestionType.CASE_STUDY, 4L));
        assertThat(chosen.stream().filter(one -> one.because() != null))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(cv.of(one.question())).contains(one.because()));
    }

    @Test
    void aCvThatNamesNothingWhichIsAskedAbout_changesNothing() {
        CvSkills cv = cv(named("basket weaving"), named("Cinema 4D"));
        for (long seed = 0; seed < 50; seed++) {
            assertThat(BANK.pick(criteria(InterviewType.MIXED, "backend", 10, NONE, cv), seed))
                    .isEqualTo(BANK.pick(criteria(InterviewType.MIXED, "backend", 10, NONE, CvSkills.NONE), seed));
        }
    }

    @Test
    void withoutACv_theSameQuestionsArePickedAsBeforeThereWereAny() {
        QuestionBank small = ClasspathQuestionBank.load("/banks/small/");
        List<String> picked = new ArrayList<>();
        for (InterviewType type : InterviewType.values()) {
            for (Difficulty difficulty : Difficulty.values()) {
                for (long seed = 0; seed < 50; seed++) {
                    QuestionCriteria criteria = new QuestionCriteria(
                            type,
                            difficulty,
                            "backend",
                            Set.of("java"),
                            5,
                            Set.of("backend-mid-java", "general-mid-1"));
                    ((QuestionPick.Picked) small.pick(criteria, seed))
                            .questions()
                            .forEach(question -> picked.add(question.id()));
                }
            }
        }

        assertThat(Sha256.of(String.join("\n", picked).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(PICKED_BEFORE);
    }

    @ParameterizedTest
    @CsvSource({
        "Kafka, kafka, c",
        "Kafka, apache kafka, c",
        "PostgreSQL, postgres, c",
        "Node.js, nodejs, c",
        "Go, go, c",
        "RocksDB, rocksdb, c",
        "Kubernetes, , kubernetes",
        "SQL, , sql"
    })
    void aQuestionIsAboutASkill_byAnyNameOfItsTools_orByItsTopic(String skill, @Nullable String tool, String topic) {
        assertThat(cv(named(skill)).of(question(tool, topic))).containsExactly(named(skill));
    }

    @ParameterizedTest
    @CsvSource({"work ethic, reliability", "typing, typing", "Teams, teams", "JavaScript, java", "C++, c", "R, react"})
    void aTopicThatOnlySoundsAlike_isNotTheSkill(String skill, String topic) {
        assertThat(cv(named(skill)).of(question(null, topic))).isEmpty();
    }

    @Test
    void aToolIsNoOtherTool() {
        assertThat(cv(named("JavaScript"), named("C++"), named("React Native")).of(question("java", "c")))
                .isEmpty();
    }

    private static BankQuestion question(@Nullable String tool, String topic) {
        return new BankQuestion(
                "one",
                1,
                "en",
                "backend",
                QuestionType.TECHNICAL,
                topic,
                Difficulty.MID,
                tool == null ? Set.of() : Set.of(tool),
                List.of(),
                "Why?",
                null,
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private static QuestionCriteria criteria(
            InterviewType type, @Nullable String domain, int count, Set<String> seen, CvSkills cv) {
        return new QuestionCriteria(type, Difficulty.MID, domain, NONE, count, "en", Practice.seen(seen), true, cv);
    }

    private static List<Chosen> chosen(QuestionCriteria criteria, long seed) {
        return ((QuestionPick.Picked) BANK.pick(criteria, seed)).chosen();
    }

    private static List<String> ids(List<Chosen> chosen) {
        return chosen.stream().map(one -> one.question().id()).toList();
    }

    private static List<String> because(List<Chosen> chosen) {
        return chosen.stream()
                .map(Chosen::because)
                .filter(Objects::nonNull)
                .map(CvSkill::name)
                .toList();
    }

    private static CvSkill named(String skill) {
        return skill(skill, ReasonCode.NAMED);
    }

    private static CvSkill skill(String name, ReasonCode code) {
        return new CvSkill(name, code, null);
    }

    private static CvSkills cv(CvSkill... skills) {
        return new CvSkills(Stream.of(skills).toList(), DICTIONARY::named);
    }
}
