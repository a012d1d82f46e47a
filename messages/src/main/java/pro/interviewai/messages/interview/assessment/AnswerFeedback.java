package pro.interviewai.messages.interview.assessment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate reads about one answer, each statement with the words that it rests on.
 *
 * @param suggestions what to do about what is missing, in English
 * @param findings what limited the score, by codes
 * @param advice the suggestions by codes; none of answers that were scored before there were codes
 */
public record AnswerFeedback(
        double score,
        List<String> strengths,
        List<String> improvements,
        List<String> keyPointsCovered,
        List<String> keyPointsMissed,
        List<String> suggestions,
        List<Remark> findings,
        List<Remark> advice,
        @Nullable String exampleAnswer,
        List<KeyPointVerdict> evidence,
        Provenance provenance,
        Instant scoredAt) {}
