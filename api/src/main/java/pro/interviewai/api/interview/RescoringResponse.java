package pro.interviewai.api.interview;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.AnswerView;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.interview.assessment.HintCost;
import pro.interviewai.messages.interview.assessment.NoScoreReason;
import pro.interviewai.messages.interview.assessment.Provenance;
import pro.interviewai.messages.rescoring.RescoredAnswer;

/**
 * An interview's answers as they were judged at first, and by a newer rubric beside it. Only the first counts for the
 * interview. Answers that were not judged again are not listed.
 */
record RescoringResponse(String sessionId, List<Answer> answers) {

    /** @param change points that the newer rubric adds; none unless both gave a score */
    record Answer(
            String answerId,
            String questionId,
            Judgement before,
            Judgement now,
            @Nullable Double change) {}

    /**
     * @param score 0–10 after the cost of hints, none unless scored
     * @param reason why there is no score; none with a score, or while it is still to come
     */
    record Judgement(
            @Nullable Double score,
            @Nullable NoScoreReason reason,
            List<String> keyPointsCovered,
            List<String> keyPointsMissed,
            @Nullable Provenance provenance) {}

    static RescoringResponse of(InterviewView interview, List<RescoredAnswer> rescored) {
        return new RescoringResponse(
                interview.id(),
                rescored.stream()
                        .flatMap(now -> interview.answers().stream()
                                .filter(answer -> answer.id().equals(now.answerId()))
                                .map(before -> of(before, now)))
                        .filter(answer -> !Objects.equals(
                                answer.before().provenance(), answer.now().provenance()))
                        .toList());
    }

    private static Answer of(AnswerView answer, RescoredAnswer rescored) {
        var before = before(answer);
        var now = new Judgement(
                HintCost.off(rescored.score(), answer.hintCost()),
                rescored.reason(),
                rescored.covered(),
                rescored.missed(),
                rescored.provenance());
        return new Answer(answer.id(), answer.questionId(), before, now, change(before.score(), now.score()));
    }

    private static Judgement before(AnswerView answer) {
        var feedback = answer.feedback();
        var noScore = answer.noScore();
        if (feedback != null) {
            return new Judgement(
                    feedback.score(),
                    null,
                    feedback.keyPointsCovered(),
                    feedback.keyPointsMissed(),
                    feedback.provenance());
        }
        return noScore == null
                ? new Judgement(null, null, List.of(), List.of(), null)
                : new Judgement(null, noScore.reason(), List.of(), List.of(), noScore.provenance());
    }

    private static @Nullable Double change(@Nullable Double before, @Nullable Double now) {
        return before == null || now == null ? null : Math.round(10 * (now - before)) / 10.0;
    }
}
