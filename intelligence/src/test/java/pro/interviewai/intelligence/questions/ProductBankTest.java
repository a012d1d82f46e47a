package pro.interviewai.intelligence.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewType;

class ProductBankTest {
    private final QuestionBank bank = ClasspathQuestionBank.load();

    @Test
    void bankHasEnoughQuestionsOfEveryTypeAndLevelInManyDomains() {
        assertThat(bank.questions()).filteredOn(BankQuestion::isEnglish).hasSizeGreaterThanOrEqualTo(400);
        assertThat(bank.domains()).hasSizeGreaterThanOrEqualTo(10);
        for (QuestionType type : QuestionType.values()) {
            for (Difficulty difficulty : Difficulty.values()) {
                assertThat(bank.questions())
                        .filteredOn(BankQuestion::isEnglish)
                        .filteredOn(question -> question.type() == type && question.difficulty() == difficulty)
                        .as("%s %s", type, difficulty)
                        .hasSizeGreaterThanOrEqualTo(8);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"es, LATIN", "de, LATIN", "fr, LATIN", "uz, LATIN", "ru, CYRILLIC", "ar, ARABIC", "zh, HAN"})
    void sevenFurtherLanguagesHaveBehavioralQuestionsInTheirOwnScript(String language, Character.UnicodeScript script) {
        List<BankQuestion> questions = bank.questions().stream()
                .filter(question -> question.language().equals(language) && question.type() == QuestionType.BEHAVIORAL)
                .toList();

        assertThat(questions).hasSizeGreaterThanOrEqualTo(30);
        for (Difficulty difficulty : Difficulty.values()) {
            assertThat(questions)
                    .filteredOn(question -> question.difficulty() == difficulty)
                    .as("%s %s", language, difficulty)
                    .hasSizeGreaterThanOrEqualTo(8);
        }
        assertThat(questions).allSatisfy(question -> {
            assertThat(question.hints()).hasSize(2);
            assertThat(question.followUpQuestions()).isNotEmpty();
            assertThat(textsOf(question))
                    .allSatisfy(text -> assertThat(scriptsOf(text)).containsExactly(script));
        });
    }

    @Test
    void interviewsAreInEnglishUnlessAnotherLanguageIsAskedFor() {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(languagesOf(
                            new QuestionCriteria(
                                    InterviewType.BEHAVIORAL, Difficulty.MID, null, Set.of(), 20, Set.of()),
                            seed))
                    .containsExactly("en");
            assertThat(languagesOf(
                            new QuestionCriteria(
                                    InterviewType.BEHAVIORAL,
                                    Difficulty.MID,
                                    null,
                                    Set.of(),
                                    20,
                                    "uz",
                                    Practice.seen(Set.of()),
                                    true),
                            seed))
                    .containsExactly("uz");
        }
    }

    private Set<String> languagesOf(QuestionCriteria criteria, long seed) {
        return ((QuestionPick.Picked) bank.pick(criteria, seed))
                .questions().stream().map(BankQuestion::language).collect(Collectors.toSet());
    }

    /** What a candidate gets to read. */
    private static Stream<String> textsOf(BankQuestion question) {
        return Stream.of(
                        Stream.of(question.question()),
                        question.keyPoints().stream().map(KeyPoint::point),
                        question.hints().stream(),
                        question.followUpQuestions().stream().map(FollowUpQuestion::question))
                .flatMap(texts -> texts);
    }

    private static Set<Character.UnicodeScript> scriptsOf(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .filter(script -> script != Character.UnicodeScript.COMMON)
                .collect(Collectors.toSet());
    }

    @Test
    void noIdAndNoWordingStandsTwice() {
        assertThat(bank.questions()).extracting(BankQuestion::id).doesNotHaveDuplicates();
        assertThat(bank.questions())
                .extracting(question -> question.question().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyKeyPointIsWordedInSeveralWays() {
        assertThat(bank.questions())
                .filteredOn(BankQuestion::isEnglish)
                .flatExtracting(BankQuestion::keyPoints)
                .allSatisfy(keyPoint -> {
                    assertThat(keyPoint.paraphrases()).hasSizeGreaterThanOrEqualTo(2);
                    assertThat(keyPoint.examples()).hasSizeGreaterThanOrEqualTo(2);
                });
    }

    @Test
    void indexNamesExactlyTheFilesOfTheFolder() throws Exception {
        URI index = Objects.requireNonNull(getClass().getResource("/questions/index.txt"))
                .toURI();
        try (Stream<Path> files = Files.list(Path.of(index).resolveSibling(""))) {
            assertThat(Files.readAllLines(Path.of(index)))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".json"))
                                    .toList());
        }
    }

    @Test
    void everyTypeLevelAndDomainYieldsTheLongestInterview() {
        for (InterviewType type : InterviewType.values()) {
            for (Difficulty difficulty : Difficulty.values()) {
                for (String domain : bank.domains()) {
                    QuestionCriteria criteria =
                            new QuestionCriteria(type, difficulty, domain, Set.of("java"), 20, Set.of());
                    assertThat(bank.pick(criteria, 3))
                            .isInstanceOfSatisfying(
                                    QuestionPick.Picked.class,
                                    picked -> assertThat(picked.questions().stream()
                                                    .map(BankQuestion::id)
                                                    .collect(Collectors.toSet()))
                                            .hasSize(20));
                }
            }
        }
    }
}
