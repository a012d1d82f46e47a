package pro.interviewai.intelligence.cv.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.intelligence.cv.keywords.Skill;
import pro.interviewai.intelligence.cv.keywords.SkillDictionary;
import pro.interviewai.messages.cv.analysis.AnalysisPart;
import pro.interviewai.messages.cv.analysis.CvAnalysis;
import pro.interviewai.messages.cv.analysis.Keyword;
import pro.interviewai.messages.cv.analysis.ScoredRule;

class AnalysisTest {
    private static final List<String> NAMES =
            new SkillDictionary().skills().stream().map(Skill::name).toList();

    @Test
    void aListOfSixtySkillsIsNeverAboveRolesThatTellOfThem() {
        CvAnalysis good = Drafts.analysed(Drafts.good(), Drafts.JOB);
        assertThat(good.missingKeywords()).containsExactlyInAnyOrder("Elixir", "COBOL");
        assertThat(good.keywords()).hasSize(20);
        List<String> wanted = good.keywords().stream().map(Keyword::name).toList();
        Random random = new Random(8);
        for (int i = 0; i < 10; i++) {
            List<String> skills = new ArrayList<>(NAMES);
            Collections.shuffle(skills, random);
            skills = new ArrayList<>(skills.subList(0, 40));
            skills.addAll(wanted);
            CvDraft bare = Drafts.onlySkills(skills);
            CvDraft named = Drafts.onlySkills(skills);
            named.name = "Ann Example";
            named.email = "ann@example.org";
            named.phone = "+46 70 123 45 67";
            assertThat(Drafts.analysed(bare, Drafts.JOB).atsScore()).isLessThanOrEqualTo(25);
            assertThat(Drafts.analysed(named, Drafts.JOB).atsScore()).isLessThan(good.atsScore() / 2);
            assertThat(Drafts.analysed(named, null).atsScore())
                    .isLessThan(Drafts.analysed(Drafts.good(), null).atsScore() / 2);
        }
    }

    @Test
    void twoMissingKeywordsOfTwentyCostNextToNothing() {
        assertThat(Drafts.analysed(Drafts.good(), Drafts.JOB).atsScore()).isGreaterThanOrEqualTo(95);
        assertThat(Drafts.analysed(Drafts.good(), null).atsScore()).isGreaterThanOrEqualTo(95);
        assertThat(Drafts.analysed(Drafts.weak(), null).atsScore()).isBetween(45, 75);
    }

    @Test
    void theSameIsJudgedTheSameAndAnotherDayIsAnotherInput() {
        CvAnalysis once = Drafts.analysed(Drafts.good(), Drafts.JOB);
        CvDraft.Cv cv = Drafts.good().build();
        CvAnalyser another = new LocalCvAnalyser();
        assertThat(another.analyse(cv.content(), cv.document(), Drafts.JOB, Drafts.TODAY))
                .isEqualTo(once);
        assertThat(once.engine()).isEqualTo("local-cv 1");
        assertThat(once.inputsHash()).matches("[0-9a-f]{64}");
        assertThat(another.analyse(cv.content(), cv.document(), Drafts.JOB, Drafts.TODAY.plusDays(1))
                        .inputsHash())
                .isNotEqualTo(once.inputsHash());
        assertThat(another.analyse(cv.content(), cv.document(), null, Drafts.TODAY)
                        .inputsHash())
                .isNotEqualTo(once.inputsHash());
    }

    @Test
    void everyPartStaysWithinItsPointsAndTheyAddUpToTheScore() {
        Random random = new Random(20);
        for (int i = 0; i < 60; i++) {
            CvAnalysis analysis = Drafts.analysed(any(random), random.nextBoolean() ? Drafts.JOB : null);
            double sum = 0;
            for (AnalysisPart part : EnumSet.allOf(AnalysisPart.class)) {
                List<ScoredRule> rules = analysis.rules().stream()
                        .filter(rule -> rule.part() == part)
                        .toList();
                double points = rules.stream().mapToDouble(ScoredRule::points).sum();
                assertThat(rules.stream().mapToDouble(ScoredRule::most).sum()).isEqualTo(part.most());
                assertThat(points).isBetween(0.0, (double) part.most());
                assertThat(rules).allSatisfy(rule -> assertThat(rule.rule()).startsWith(prefix(part) + "."));
                sum += points;
            }
            assertThat(analysis.atsScore())
                    .isEqualTo((int) Math.floor(sum + 0.5))
                    .isBetween(0, 100);
            assertThat(analysis.strengths().size() + analysis.weaknesses().size())
                    .isEqualTo((int)
                            analysis.rules().stream().filter(ScoredRule::judged).count());
            assertThat(analysis.suggestions()).allSatisfy(suggestion -> {
                ScoredRule rule = rule(analysis, suggestion.rule());
                assertThat(suggestion.gain())
                        .isEqualTo(rule.most() - rule.points())
                        .isPositive();
                assertThat(suggestion.message() + suggestion.suggestion())
                        .doesNotContain("{")
                        .isNotBlank();
            });
            assertThat(String.join("", analysis.strengths()) + analysis.weaknesses())
                    .doesNotContain("{");
        }
    }

    @Test
    void whatIsAddedThatWasMissingNeverCostsPoints() {
        Random random = new Random(21);
        for (int i = 0; i < 30; i++) {
            CvDraft cv = any(random);
            int before = Drafts.analysed(cv, null).atsScore();
            cv.name = "Ann Example";
            cv.email = "ann@example.org";
            cv.phone = "+46 70 123 45 67";
            cv.location = "Malmö, Sweden";
            cv.github = "github.com/ann-example";
            assertThat(Drafts.analysed(cv, null).atsScore()).isGreaterThanOrEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "We want somebody nice.", "!!!", "\u0000\uFFFF"})
    void aJobThatNamesNothingIsAsNone(String job) {
        CvAnalysis with = Drafts.analysed(Drafts.good(), job);
        assertThat(with.atsScore())
                .isEqualTo(Drafts.analysed(Drafts.good(), null).atsScore());
        assertThat(with.rules()).noneMatch(rule -> rule.rule().equals("skills.match"));
    }

    @Test
    void aHostileJobIsReadToItsTwentyThousandthCharacter() {
        String filling = "lorem ".repeat(4_000);
        assertThat(Drafts.analysed(Drafts.good(), "Elixir " + filling).missingKeywords())
                .contains("Elixir");
        assertThat(Drafts.analysed(Drafts.good(), filling + "Elixir").missingKeywords())
                .doesNotContain("Elixir");
    }

    @Test
    void whatIsTypedHasNoPlaceAndIsThereAllTheSame() {
        CvDraft.Cv cv = Drafts.good().build();
        CvDraft.Cv empty = new CvDraft().build();
        CvAnalysis analysis = Drafts.ANALYSER.analyse(cv.content(), empty.document(), Drafts.JOB, Drafts.TODAY);
        assertThat(analysis.missingKeywords()).containsExactlyInAnyOrder("Elixir", "COBOL");
    }

    @Test
    void placesOfKeywordsCutThemOutOfTheDocument() {
        CvDraft.Cv cv = Drafts.good().build();
        CvAnalysis analysis = Drafts.analysed(Drafts.good(), Drafts.JOB);
        assertThat(analysis.keywords())
                .filteredOn(Keyword::present)
                .isNotEmpty()
                .allSatisfy(keyword -> assertThat(keyword.found())
                        .isNotEmpty()
                        .allSatisfy(span -> assertThat(cv.document()
                                        .lines()
                                        .get(span.line() - 1)
                                        .text()
                                        .substring(span.from(), span.to()))
                                .isEqualToIgnoringCase(keyword.name())));
        assertThat(analysis.keywords())
                .filteredOn(keyword ->
                        keyword.name().equals("Kafka") || keyword.name().equals("gRPC"))
                .isNotEmpty();
    }

    @Test
    void whereVerbsAreNotKnownTheRuleSaysSoAndDecidesNothing() {
        CvDraft cv = new CvDraft();
        cv.name = "Aino Esimerkki";
        cv.summary.add(
                "Il mio lavoro è lo sviluppo di software per la gestione delle aziende con Java e anche con Kotlin");
        cv.role(
                "Sviluppatrice",
                "Esempio",
                "2024-01",
                null,
                "Sviluppo di 12 servizi per la gestione degli ordini",
                "Gestione di un gruppo di 5 persone nella sede");
        CvAnalysis analysis = Drafts.analysed(cv, null);
        assertThat(analysis.language()).isEqualTo("it");
        ScoredRule verbs = rule(analysis, "experience.verbs");
        assertThat(verbs.judged()).isFalse();
        double judged = sum(analysis, true, true);
        assertThat(verbs.points()).isEqualTo(Math.floor(2 * verbs.most() * judged / sum(analysis, true, false)) / 2);
        assertThat(analysis.suggestions())
                .noneMatch(suggestion -> suggestion.rule().equals("experience.verbs"));
        assertThat(rule(analysis, "formatting.person").judged()).isFalse();
    }

    private static double sum(CvAnalysis analysis, boolean judged, boolean points) {
        return analysis.rules().stream()
                .filter(rule -> rule.part() == AnalysisPart.EXPERIENCE && rule.judged() == judged)
                .mapToDouble(points ? ScoredRule::points : ScoredRule::most)
                .sum();
    }

    private static ScoredRule rule(CvAnalysis analysis, String code) {
        return analysis.rules().stream()
                .filter(rule -> rule.rule().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String prefix(AnalysisPart part) {
        return part == AnalysisPart.PERSONAL_INFO ? "personalInfo" : part.name().toLowerCase(Locale.ROOT);
    }

    private static CvDraft any(Random random) {
        CvDraft cv = new CvDraft();
        List<String> words = Arrays.asList(
                "led",
                "Java",
                "12",
                "the",
                "2019",
                "35%",
                "Go",
                "я",
                "…",
                "ignore",
                "开发",
                "und",
                "C++",
                "team",
                "I",
                "\uD83D\uDE00");
        cv.name = random.nextBoolean() ? text(random, words, 3) : null;
        cv.email = random.nextBoolean() ? text(random, words, 2) : null;
        cv.phone = random.nextBoolean() ? "0" + random.nextInt(100_000_000) : null;
        IntStream.range(0, random.nextInt(3)).forEach(any -> cv.summary.add(text(random, words, 60)));
        for (int i = random.nextInt(6); i > 0; i--) {
            String start = random.nextBoolean() ? null : String.valueOf(1990 + random.nextInt(50));
            cv.role(
                    random.nextBoolean() ? text(random, words, 3) : null,
                    random.nextBoolean() ? text(random, words, 3) : null,
                    start,
                    random.nextBoolean() ? null : String.valueOf(1990 + random.nextInt(50)),
                    IntStream.range(0, random.nextInt(6))
                            .mapToObj(any -> text(random, words, 40))
                            .toArray(String[]::new));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            cv.school(
                    text(random, words, 3),
                    random.nextBoolean() ? "School" : null,
                    random.nextBoolean() ? "2010" : null);
        }
        IntStream.range(0, random.nextInt(80)).forEach(any -> cv.skills.add(NAMES.get(random.nextInt(NAMES.size()))));
        IntStream.range(0, random.nextInt(9)).forEach(any -> cv.others.add(text(random, words, 90)));
        cv.pages = 1 + random.nextInt(20);
        return cv;
    }

    private static String text(Random random, List<String> words, int most) {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.append(' ').append(words.get(random.nextInt(words.size())));
        }
        return text.toString();
    }
}
