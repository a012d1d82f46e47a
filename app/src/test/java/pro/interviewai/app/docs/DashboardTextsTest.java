package pro.interviewai.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pro.interviewai.intelligence.questions.BankQuestion;
import pro.interviewai.intelligence.questions.ClasspathQuestionBank;
import pro.interviewai.intelligence.scoring.Finding;
import pro.interviewai.messages.Problem;
import pro.interviewai.messages.interview.assessment.NoScoreReason;
import pro.interviewai.messages.interview.assessment.Remark;
import pro.interviewai.messages.subscription.CaseReason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server says by codes the dashboard can say in each of its languages, and nothing that nobody says any more. */
class DashboardTextsTest {
    private static final Path WEB = Path.of("../web/src");
    private static final Set<String> THE_BROWSERS_OWN = Set.of("OFFLINE", "UNKNOWN");

    @Test
    void everyProblem() throws IOException {
        assertThat(sentences("problem", "locales")).hasSize(8).allSatisfy(said -> {
            var server = new TreeSet<>(said);
            server.removeAll(THE_BROWSERS_OWN);
            assertThat(server).isEqualTo(problems());
        });
    }

    @Test
    void everyRemark() throws IOException {
        assertThat(sentences("remark", "locales"))
                .hasSize(8)
                .allSatisfy(said -> assertThat(said).isEqualTo(names(Remark.RemarkCode.values())));
        assertThat(names(Remark.RemarkCode.values())).containsAll(names(Finding.Kind.values()));
    }

    @Test
    void everyReasonWhyThereIsNoScore() throws IOException {
        assertThat(sentences("noScore", "locales"))
                .hasSize(8)
                .allSatisfy(said -> assertThat(said).isEqualTo(names(NoScoreReason.values())));
    }

    @Test
    void everySkillOfTheShippedBank() throws IOException {
        var skills = ClasspathQuestionBank.load().questions().stream()
                .map(BankQuestion::category)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(sentences("skill", "features/question/locales"))
                .hasSize(8)
                .allSatisfy(said -> assertThat(said).isEqualTo(skills));
    }

    @Test
    void everyReasonWhySomethingAboutAPaymentWaits() throws IOException {
        var reasons = Arrays.stream(CaseReason.values())
                .map(reason -> JsonMapper.shared().valueToTree(reason).stringValue())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(sentences("subscription/caseReason", "features/subscription/locales"))
                .hasSize(8)
                .allSatisfy(said -> assertThat(said).isEqualTo(reasons));
    }

    private static Set<String> problems() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(Problem.class.getPackageName())
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Problem.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> names(type.getEnumConstants()).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Object[] constants) {
        return Arrays.stream(constants)
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys of a group of texts, of each language; a group within another is named by both. */
    private static List<Set<String>> sentences(String group, String folder) throws IOException {
        try (Stream<Path> files = Files.list(WEB.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(file ->
                            keys(JsonMapper.shared().readTree(file.toFile()).at("/" + group)))
                    .toList();
        }
    }

    private static Set<String> keys(JsonNode group) {
        return new TreeSet<>(group.propertyNames());
    }
}
