package pro.interviewai.intelligence.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewType;
import pro.interviewai.messages.question.QuestionContent;
import pro.interviewai.messages.question.RevisedQuestion;

class RevisedQuestionBankTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String SHIPPED = "backend-mid-java";

    private final QuestionBank shipped = ClasspathQuestionBank.load("/banks/small/");
    private final Written written = new Written();
    private final RevisedQuestionBank bank = new RevisedQuestionBank(shipped, written, Duration.ZERO);

    @Test
    void withoutChanges_itIsAsShipped() {
        assertThat(bank.questions()).containsExactlyElementsOf(shipped.questions());
        assertThat(bank.version()).isEqualTo(shipped.version());
    }

    @Test
    void addedQuestion_isFoundAndPickedAndItsDomainKnown() {
        written.put("added", 1, false, content("beekeeping", "What do bees do?"), 0);

        assertThat(bank.find("added").orElseThrow().question()).isEqualTo("What do bees do?");
        assertThat(bank.domains()).contains("beekeeping");
        var criteria =
                new QuestionCriteria(InterviewType.TECHNICAL, Difficulty.MID, "beekeeping", Set.of(), 1, Set.of());
        assertThat(bank.pick(criteria, 7))
                .isInstanceOfSatisfying(
                        QuestionPick.Picked.class,
                        picked -> assertThat(picked.questions())
                                .extracting(BankQuestion::id)
                                .containsExactly("added"));
    }

    @Test
    void revisedQuestion_isAsRevised_andKeepsItsPlace() {
        var before = List.copyOf(shipped.questions());
        written.put(SHIPPED, 5, false, content("backend", "How do threads share?"), 0);

        var question = bank.find(SHIPPED).orElseThrow();
        assertThat(question.version()).isEqualTo(5);
        assertThat(question.question()).isEqualTo("How do threads share?");
        assertThat(bank.questions())
                .extracting(BankQuestion::id)
                .isEqualTo(before.stream().map(BankQuestion::id).toList());
        assertThat(shipped.find(SHIPPED).orElseThrow().version()).isLessThan(5);
    }

    @Test
    void withdrawnQuestion_isGone() {
        written.put(SHIPPED, 1, true, null, 0);

        assertThat(bank.find(SHIPPED)).isEmpty();
        assertThat(bank.revision(SHIPPED)).isPresent();
        assertThat(bank.questions()).hasSize(shipped.questions().size() - 1);
    }

    @Test
    void eachChangeGivesAnotherVersion_andOnlyWhatChangedIsReadAgain() {
        written.put("added", 1, false, content("backend", "What is first?"), 0);
        written.put("other", 1, false, content("backend", "What is else?"), 0);
        var first = bank.version();
        assertThat(written.asked).isEqualTo(Set.of("added", "other"));
        assertThat(first).isNotEqualTo(shipped.version());

        written.put("added", 2, false, content("backend", "What is second?"), 1);
        assertThat(bank.version()).isNotEqualTo(first);
        assertThat(written.asked).isEqualTo(Set.of("added"));
        assertThat(bank.find("added").orElseThrow().question()).isEqualTo("What is second?");
        assertThat(bank.find("other").orElseThrow().question()).isEqualTo("What is else?");
    }

    @Test
    void whatWasJustRead_isTakenAsItIs_untilAskedToLookAgain() {
        var patient = new RevisedQuestionBank(shipped, written, Duration.ofHours(1));
        assertThat(patient.find("added")).isEmpty();
        written.put("added", 1, false, content("backend", "What is first?"), 0);

        assertThat(patient.find("added")).isEmpty();
        patient.refresh();
        assertThat(patient.find("added")).isPresent();
    }

    @Test
    void contentOfAShippedQuestion_leadsBackToIt() {
        for (var question : ClasspathQuestionBank.load().questions()) {
            assertThat(QuestionContents.toQuestion(question.id(), question.version(), QuestionContents.of(question)))
                    .isEqualTo(question);
        }
    }

    private static QuestionContent content(String domain, String question) {
        return new QuestionContent(
                "en",
                domain,
                QuestionContent.Type.TECHNICAL,
                "topic",
                null,
                Difficulty.MID,
                List.of(),
                List.of(),
                question,
                null,
                List.of(new QuestionContent.KeyPoint("they fly", QuestionContent.Kind.SEMANTIC, List.of(), List.of())),
                List.of(),
                List.of(),
                null);
    }

    private static final class Written implements BankRevisions {
        private final Map<String, RevisedQuestion> questions = new HashMap<>();
        private Set<String> asked = Set.of();

        void put(String id, int version, boolean withdrawn, @Nullable QuestionContent content, long streamVersion) {
            questions.put(id, new RevisedQuestion(id, version, withdrawn, content, NOON, NOON, streamVersion));
        }

        @Override
        public Map<String, Long> versions() {
            return questions.values().stream().collect(Collectors.toMap(RevisedQuestion::id, RevisedQuestion::version));
        }

        @Override
        public List<RevisedQuestion> questions(Set<String> ids) {
            asked = ids;
            return ids.stream().map(questions::get).toList();
        }
    }
}
