package pro.interviewai.intelligence.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.interview.Difficulty;
import pro.interviewai.messages.interview.InterviewType;

class ProductBankTest {
    private final QuestionBank bank = ClasspathQuestionBank.load();

    @Test
    void bankHasEnoughQuestionsOfEveryTypeAndLevelInManyDomains() {
        assertThat(bank.questions()).hasSizeGreaterThanOrEqualTo(400);
        assertThat(bank.domains()).hasSizeGreaterThanOrEqualTo(10);
        for (QuestionType type : QuestionType.values()) {
            for (Difficulty difficulty : Difficulty.values()) {
                assertThat(bank.questions())
                        .filteredOn(question -> question.type() == type && question.difficulty() == difficulty)
                        .as("%s %s", type, difficulty)
                        .hasSizeGreaterThanOrEqualTo(8);
            }
        }
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
        assertThat(bank.questions()).flatExtracting(BankQuestion::keyPoints).allSatisfy(keyPoint -> {
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
