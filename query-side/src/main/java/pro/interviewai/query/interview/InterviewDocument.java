package pro.interviewai.query.interview;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import pro.interviewai.messages.interview.AnswerType;
import pro.interviewai.messages.interview.InterviewConfig;
import pro.interviewai.messages.interview.InterviewStatus;
import pro.interviewai.messages.interview.NoScoreReason;
import pro.interviewai.messages.interview.Provenance;
import pro.interviewai.messages.interview.Question;

/**
 * A mock interview as stored for reading.
 *
 * @param at position of the last event applied
 * @param version version of the stream at that event
 * @param answers by question id
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
        @Nullable Instant completedAt) {

    static final String COLLECTION = "interviews";

    /**
     * @param content sealed text
     * @param audioUrl sealed
     * @param score 0–10 once scored
     * @param assessment sealed JSON of the whole assessment once scored
     */
    record Answer(
            String id,
            AnswerType answerType,
            byte[] content,
            byte @Nullable [] audioUrl,
            @Nullable Double duration,
            Instant submittedAt,
            @Nullable Double score,
            byte @Nullable [] assessment,
            @Nullable Instant scoredAt,
            @Nullable NoScore noScore) {}

    record NoScore(NoScoreReason reason, String explanation, Provenance provenance) {}

    @Nullable
    Answer answerTo(String questionId) {
        return answers == null ? null : answers.get(questionId);
    }

    List<Question> questionsInOrder() {
        return questions.stream()
                .sorted(Comparator.comparingInt(Question::order))
                .toList();
    }

    int answered() {
        return answers == null ? 0 : answers.size();
    }

    @Nullable
    Integer overallScore() {
        if (answers == null) {
            return null;
        }
        var mean = answers.values().stream()
                .filter(answer -> answer.score() != null)
                .mapToDouble(Answer::score)
                .average();
        return mean.isPresent() ? (int) Math.round(mean.getAsDouble() * 10) : null;
    }
}
