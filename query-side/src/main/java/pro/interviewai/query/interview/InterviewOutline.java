package pro.interviewai.query.interview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import pro.interviewai.messages.interview.ForkOrigin;
import pro.interviewai.messages.interview.InterviewStatus;
import pro.interviewai.messages.interview.assessment.HintCost;
import pro.interviewai.messages.interview.choice.InterviewConfig;

/**
 * What an interview is told by where it is one of many: which questions it had and how their answers were scored, but
 * none of anybody's words, so that few bytes are read and nothing is decrypted.
 *
 * @param questions those it began with
 * @param added follow-up questions, by question id, as are all maps here
 * @param outlined absent in what was stored before there were results; such a document has to be read in full
 */
@Document(InterviewDocument.COLLECTION)
record InterviewOutline(
        @Id String id,
        InterviewStatus status,
        InterviewConfig config,
        List<Asked> questions,
        @Nullable Map<String, Asked> added,
        @Nullable Map<String, Result> results,
        @Nullable Map<String, InterviewDocument.Hints> hints,
        Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable ForkOrigin origin,
        @Nullable Boolean outlined) {

    /** The fields to read; of an added question everything comes, as its name is not known. */
    static final List<String> FIELDS = List.of(
            "status",
            "config",
            "questions._id",
            "questions.order",
            "questions.category",
            "added",
            "results",
            "hints",
            "startedAt",
            "completedAt",
            "origin",
            "outlined");

    record Asked(@Id String id, int order, String category) {}

    /**
     * That there is an answer.
     *
     * @param answered always true
     * @param score 0–10 once scored, before the cost of hints
     * @param takenOver whether it was given in the interview that this one was forked from
     */
    record Result(
            boolean answered,
            @Nullable Double score,
            @Nullable Boolean takenOver) {}

    boolean isWhole() {
        return Boolean.TRUE.equals(outlined);
    }

    Stream<Asked> asked() {
        return Stream.concat(questions.stream(), InterviewDocument.all(added).values().stream());
    }

    int answered() {
        return InterviewDocument.all(results).size();
    }

    @Nullable
    Result result(String questionId) {
        return InterviewDocument.all(results).get(questionId);
    }

    /** An answer's score after the cost of its hints; none unless scored. */
    @Nullable
    Double score(String questionId) {
        var result = result(questionId);
        var taken = InterviewDocument.all(hints).get(questionId);
        return result == null ? null : HintCost.off(result.score(), taken == null ? 0 : taken.totalCost());
    }

    /** The mean of the scores in percent. */
    @Nullable
    Integer overallScore() {
        return overallScore(InterviewDocument.all(results).keySet().stream().map(this::score));
    }

    /** @param scores of answers; null where there is none */
    static @Nullable Integer overallScore(Stream<@Nullable Double> scores) {
        var mean =
                scores.filter(Objects::nonNull).mapToDouble(Double::doubleValue).average();
        return mean.isPresent() ? (int) Math.round(mean.getAsDouble() * 10) : null;
    }

    static InterviewOutline of(InterviewDocument document) {
        var added = new TreeMap<String, Asked>();
        InterviewDocument.all(document.added())
                .forEach((id, question) -> added.put(id, new Asked(id, question.order(), question.category())));
        var results = new TreeMap<String, Result>();
        InterviewDocument.all(document.answers())
                .forEach((id, answer) -> results.put(id, new Result(true, answer.score(), answer.takenOver())));
        return new InterviewOutline(
                document.id(),
                document.status(),
                document.config(),
                document.questions().stream()
                        .map(question -> new Asked(question.id(), question.order(), question.category()))
                        .toList(),
                added,
                results,
                document.hints(),
                document.startedAt(),
                document.completedAt(),
                document.origin(),
                true);
    }
}
