package pro.interviewai.query.interview;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import pro.interviewai.messages.interview.AnswerType;
import pro.interviewai.messages.interview.ForkOrigin;
import pro.interviewai.messages.interview.History;
import pro.interviewai.messages.interview.InterviewStatus;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.messages.interview.assessment.HintCost;
import pro.interviewai.messages.interview.assessment.NoScoreReason;
import pro.interviewai.messages.interview.assessment.Provenance;
import pro.interviewai.messages.interview.choice.CvReason.CvPlace;
import pro.interviewai.messages.interview.choice.CvReason.ReasonCode;
import pro.interviewai.messages.interview.choice.InterviewConfig;

/**
 * A mock interview as stored for reading.
 *
 * @param at position of the last event applied
 * @param version version of the stream at that event
 * @param questions those it began with
 * @param answers by question id, as are all other maps but those of pauses
 * @param completedAt when it ended, one way or the other
 * @param skippedBefore what had been skipped in the interview that this one was forked from
 * @param added follow-up questions
 * @param paused when, by the version of the stream
 * @param resumed when, by the version of the stream
 * @param ownKey names the key that its words are sealed with, absent where that is the candidate's
 * @param forgottenAt when its history was to be forgotten
 * @param reasons why questions were picked because of a CV
 */
@Document(InterviewDocument.COLLECTION)
record InterviewDocument(
        @Id String id,
        long at,
        long version,
        String userId,
        InterviewStatus status,
        InterviewConfig config,
        List<Question> questions,
        @Nullable Map<String, Answer> answers,
        Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable ForkOrigin origin,
        @Nullable Map<String, Draft> drafts,
        @Nullable Map<String, Hints> hints,
        @Nullable Map<String, Instant> skipped,
        @Nullable Map<String, Boolean> skippedBefore,
        @Nullable Map<String, Instant> expired,
        @Nullable Map<String, Question> added,
        @Nullable Map<String, Instant> addedAt,
        @Nullable Map<String, FollowUp> followUps,
        @Nullable Map<String, Instant> paused,
        @Nullable Map<String, Instant> resumed,
        @Nullable String ownKey,
        @Nullable Instant forgottenAt,
        @Nullable Map<String, Reason> reasons) {

    static final String COLLECTION = "interviews";

    /**
     * @param content sealed text
     * @param audioUrl sealed
     * @param score 0–10 once scored
     * @param assessment sealed JSON of the whole assessment once scored
     * @param findings JSON of the assessment without any words, where those are to be forgotten
     * @param takenOver whether it was given in the interview that this one was forked from
     */
    record Answer(
            String id,
            AnswerType answerType,
            byte @Nullable [] content,
            byte @Nullable [] audioUrl,
            @Nullable Double duration,
            Instant submittedAt,
            @Nullable Double score,
            byte @Nullable [] assessment,
            @Nullable String findings,
            @Nullable Instant scoredAt,
            @Nullable NoScore noScore,
            @Nullable Boolean takenOver) {}

    record NoScore(NoScoreReason reason, String explanation, Provenance provenance) {}

    /** @param content sealed text */
    record Draft(byte @Nullable [] content, long sequence, Instant savedAt) {}

    record Hints(int taken, double totalCost) {}

    /** @param quote sealed text */
    record FollowUp(String of, String missedPoint, byte @Nullable [] quote) {}

    /** @param skill sealed text */
    record Reason(
            ReasonCode code,
            byte @Nullable [] skill,
            @Nullable CvPlace source) {}

    @Nullable
    Answer answerTo(String questionId) {
        return answers == null ? null : answers.get(questionId);
    }

    List<Question> questionsInOrder() {
        return Stream.concat(questions.stream(), all(added).values().stream())
                .sorted(Comparator.comparingInt(Question::order))
                .toList();
    }

    /** The name of the key that its words are sealed with; null once they are forgotten, even if the key is still there. */
    @Nullable
    String key() {
        return forgottenAt == null ? SealedWith.of(userId, ownKey).name() : null;
    }

    History history() {
        if (ownKey == null) {
            return History.KEPT;
        }
        return forgottenAt == null ? History.UNTIL_END : History.NOT_KEPT;
    }

    /** The first question that is neither answered nor skipped. */
    Optional<Question> inFront() {
        return questionsInOrder().stream()
                .filter(question -> isOpen(question.id()))
                .findFirst();
    }

    /** Whether a question is neither answered nor skipped. */
    boolean isOpen(String questionId) {
        return answerTo(questionId) == null && !isSkipped(questionId);
    }

    boolean isSkipped(String questionId) {
        return all(skipped).containsKey(questionId) || all(skippedBefore).containsKey(questionId);
    }

    double hintCost(String questionId) {
        var taken = all(hints).get(questionId);
        return taken == null ? 0 : taken.totalCost();
    }

    /** An answer's score after the cost of its hints; none unless scored. */
    @Nullable
    Double score(String questionId) {
        var answer = answerTo(questionId);
        return answer == null ? null : HintCost.off(answer.score(), hintCost(questionId));
    }

    /** The end of the question's time lies before the answer. */
    boolean isLate(String questionId, Answer answer) {
        var over = all(expired).get(questionId);
        return over != null && over.isBefore(answer.submittedAt());
    }

    /** Nothing can come any more: it has ended, and no score is awaited. */
    boolean isOver() {
        return !status.isOpen()
                && all(answers).values().stream()
                        .allMatch(answer -> answer.score() != null || answer.noScore() != null);
    }

    static <K, V> Map<K, V> all(@Nullable Map<K, V> map) {
        return map == null ? Map.of() : map;
    }
}
