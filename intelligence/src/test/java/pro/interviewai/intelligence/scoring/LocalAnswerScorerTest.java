package pro.interviewai.intelligence.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pro.interviewai.intelligence.questions.BankQuestion;
import pro.interviewai.intelligence.questions.QuestionType;
import pro.interviewai.intelligence.scoring.ScoringOutcome.Scored;
import pro.interviewai.intelligence.scoring.local.LocalAnswerScorer;
import pro.interviewai.messages.interview.assessment.Provenance;

class LocalAnswerScorerTest {
    private static final String PARTIAL = "They are good for services that mostly wait on the network, but a job that"
            + " calculates all day gains nothing since the cores stay the same.";

    @Test
    void everyVerdictQuotesTheAnswerExactly() {
        BankQuestion question = Scorers.question("backend-virtual-threads");
        String answer = "\uD83D\uDE00 Well \u2014 here goes:\n\n" + question.sampleAnswer();

        Scored outcome = Scorers.scored(question.id(), answer);

        assertThat(outcome.keyPoints()).hasSameSizeAs(question.keyPoints());
        assertThat(outcome.keyPoints()).filteredOn(JudgedKeyPoint::covered).hasSizeGreaterThanOrEqualTo(3);
        for (JudgedKeyPoint verdict : outcome.keyPoints()) {
            Evidence evidence = verdict.evidence();
            if (evidence != null) {
                assertThat(answer.substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
            }
        }
    }

    @Test
    void feedbackSaysOnlyWhatTheVerdictsSay() {
        Scored outcome = Scorers.scored("backend-virtual-threads", PARTIAL);

        long covered =
                outcome.keyPoints().stream().filter(JudgedKeyPoint::covered).count();
        assertThat(covered).isPositive().isLessThan(outcome.keyPoints().size());
        assertThat(outcome.strengths()).hasSize((int) covered);
        assertThat(outcome.improvements()).hasSize(outcome.keyPoints().size() - (int) covered);
        for (JudgedKeyPoint verdict : outcome.keyPoints()) {
            assertThat(verdict.covered() ? outcome.strengths() : outcome.improvements())
                    .anyMatch(sentence -> sentence.contains(verdict.point()));
        }
        assertThat(Scorers.scored("backend-virtual-threads", "fine").strengths())
                .isEmpty();
    }

    @Test
    void sameInputGivesTheSameOutcomeInAnotherScorerAndManyThreads() throws Exception {
        BankQuestion question = Scorers.question("data-spark-skew");
        ScoringRequest request = ScoringRequest.of(question, question.sampleAnswer());
        ScoringOutcome expected = Scorers.SCORER.score(request);
        try (LocalAnswerScorer other = new LocalAnswerScorer(Scorers.BANK);
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<ScoringOutcome>> calls = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                calls.add(() -> other.score(request));
            }
            Set<ScoringOutcome> outcomes =
                    threads.invokeAll(calls).stream().map(Future::resultNow).collect(Collectors.toSet());
            assertThat(outcomes).containsExactly(expected);
        }
    }

    @Test
    void closingWaitsForWhatIsBeingJudgedAndRefusesTheRest() throws Exception {
        BankQuestion question = Scorers.question("data-spark-skew");
        ScoringRequest request = ScoringRequest.of(question, question.sampleAnswer());
        ScoringOutcome expected = Scorers.SCORER.score(request);
        LocalAnswerScorer closing = new LocalAnswerScorer(Scorers.BANK);
        CountDownLatch busy = new CountDownLatch(4);
        Callable<Void> untilRefused = () -> {
            while (true) {
                assertThat(closing.score(request)).isEqualTo(expected);
                busy.countDown();
            }
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Void>> last = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                last.add(threads.submit(untilRefused));
            }
            busy.await();
            closing.close();
            for (Future<Void> end : last) {
                assertThatThrownBy(end::get).hasCauseInstanceOf(IllegalStateException.class);
            }
        }
    }

    @Test
    void provenanceNamesEngineModelRubricAndInputs() {
        Provenance first = Scorers.outcome("backend-virtual-threads", PARTIAL).provenance();

        assertThat(first.source()).isEqualTo("local");
        assertThat(first.model()).isEqualTo("all-minilm-l6-v2-q");
        assertThat(first.rubricVersion()).isEqualTo("backend-virtual-threads@1");
        assertThat(first.inputsHash()).matches("[0-9a-f]{64}");
        assertThat(Scorers.outcome("backend-virtual-threads", PARTIAL + " Yes.")
                        .provenance()
                        .inputsHash())
                .isNotEqualTo(first.inputsHash());
    }

    @Test
    void deniedPointsDoNotCount() {
        String denied =
                "We would never put a semaphore in front of the database pool. The connections need no own limit,"
                        + " and we do not look at thread locals. I would not check for pinning by native calls.";

        assertThat(Scorers.score("backend-virtual-threads", denied)).isLessThanOrEqualTo(2);
    }

    @Test
    void partlyForeignAnswerIsJudgedByItsEnglishPart() {
        Scored outcome = Scorers.scored(
                "backend-virtual-threads",
                PARTIAL
                        + " Und dann w\u00fcrde ich noch die Verbindungen mit einem Semaphor begrenzen, weil sie knapp sind.");

        assertThat(outcome.score()).isPositive();
        assertThat(outcome.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.PARTLY_FOREIGN);
    }

    @Test
    void strongAnswersScoreHighAndThoseToOtherQuestionsLow() {
        List<Double> own = new ArrayList<>();
        List<Double> knowledgeOfAnother = new ArrayList<>();
        List<Double> storyOfAnother = new ArrayList<>();
        List<BankQuestion> all = Scorers.ENGLISH;
        for (int i = 0; i < all.size(); i += 5) {
            BankQuestion question = all.get(i);
            int from = i;
            BankQuestion other = all.stream()
                    .skip((from + 31) % all.size())
                    .filter(candidate -> candidate.type() == question.type() && candidate != question)
                    .findFirst()
                    .orElseGet(() -> all.stream()
                            .filter(candidate -> candidate.type() == question.type() && candidate != question)
                            .findFirst()
                            .orElseThrow());
            own.add(Scorers.score(question.id(), question.sampleAnswer()));
            (question.type() == QuestionType.BEHAVIORAL ? storyOfAnother : knowledgeOfAnother)
                    .add(Scorers.score(question.id(), other.sampleAnswer()));
        }
        System.out.printf(
                "own answers %s%nanswers to other questions %s%nstories of other questions %s%n",
                sorted(own), sorted(knowledgeOfAnother), sorted(storyOfAnother));

        assertThat(own).filteredOn(score -> score >= 6).hasSizeGreaterThanOrEqualTo((int) (0.95 * own.size()));
        assertThat(knowledgeOfAnother).allMatch(score -> score <= 5.5);
        assertThat(median(knowledgeOfAnother)).isLessThanOrEqualTo(1.5);
        assertThat(median(storyOfAnother)).isLessThanOrEqualTo(5);
    }

    private static double median(List<Double> scores) {
        return sorted(scores).get(scores.size() / 2);
    }

    private static List<Double> sorted(List<Double> scores) {
        return scores.stream().sorted().toList();
    }
}
