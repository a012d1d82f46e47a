package pro.interviewai.messages.interview.assessment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the candidate reads about one answer, each statement with the words that it rests on. */
public record AnswerFeedback(
        double score,
        List<String> strengths,
        List<String> improvements,
        List<String> keyPointsCovered,
        List<String> keyPointsMissed,
        List<String> suggestions,
        @Nullable String exampleAnswer,
        List<KeyPointVerdict> evidence,
        Provenance provenance,
        Instant scoredAt) {}
