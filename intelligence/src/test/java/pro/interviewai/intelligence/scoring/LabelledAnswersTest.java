package pro.interviewai.intelligence.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pro.interviewai.intelligence.scoring.ScoringOutcome.Scored;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers written by someone who saw the questions and key points, but none of the paraphrases, examples and sample answers.
 * The cut of the scorer was fitted on these very answers, so real candidates will be judged less well than this says.
 */
class LabelledAnswersTest {

    record Labelled(String question, String kind, Set<Integer> covered, String answer) {}

    @Test
    void orderAndVerdictsAreMostlyRight() throws Exception {
        Map<String, Map<String, Double>> scores = new HashMap<>();
        int right = 0;
        int verdicts = 0;
        for (Labelled labelled : read()) {
            Scored outcome = Scorers.scored(labelled.question(), labelled.answer());
            scores.computeIfAbsent(labelled.question(), key -> new HashMap<>()).put(labelled.kind(), outcome.score());
            for (int i = 0; i < outcome.keyPoints().size(); i++) {
                verdicts++;
                right += outcome.keyPoints().get(i).covered()
                                == labelled.covered().contains(i)
                        ? 1
                        : 0;
            }
        }
        long ordered =
                scores.values().stream().filter(LabelledAnswersTest::inOrder).count();
        double accuracy = (double) right / verdicts;
        System.out.printf(
                "order right %d of %d, key points right %.3f of %d; %s%n",
                ordered, scores.size(), accuracy, verdicts, scores);

        assertThat(scores).hasSize(15);
        assertThat(ordered).isGreaterThanOrEqualTo(14);
        assertThat(accuracy).isGreaterThanOrEqualTo(0.88);
    }

    private static boolean inOrder(Map<String, Double> scores) {
        return scores.get("strong") > scores.get("partial") && scores.get("partial") > scores.get("off-topic");
    }

    private static List<Labelled> read() throws Exception {
        try (InputStream in = LabelledAnswersTest.class.getResourceAsStream("/scoring/labelled-answers.json")) {
            return List.of(JsonMapper.shared().readValue(in, Labelled[].class));
        }
    }
}
