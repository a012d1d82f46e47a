package pro.interviewai.query.interview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.FeedbackView.NotRated;
import pro.interviewai.messages.interview.FeedbackView.Ratings;
import pro.interviewai.messages.interview.FeedbackView.Reason;

/** Says of each rating that is not given why. */
final class MissingRatings {
    private static final String NO_VOICE =
            "Answers are scored by what they say. How they are said is not measured, so there is no such rating.";

    private MissingRatings() {}

    static List<NotRated> of(Ratings ratings) {
        return Stream.of(
                        nothing("technicalAccuracy", ratings.technicalAccuracy(), "technical question"),
                        notMeasured("communication", ratings.communication()),
                        nothing("structuredThinking", ratings.structuredThinking(), "behavioral question"),
                        notMeasured("confidence", ratings.confidence()),
                        nothing("problemSolving", ratings.problemSolving(), "case study"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<NotRated> nothing(String rating, @Nullable Double value, String questions) {
        return value != null
                ? Optional.empty()
                : Optional.of(new NotRated(
                        rating,
                        Reason.NOTHING_SCORED,
                        "It rests on answers to a %s, and none has a score here.".formatted(questions)));
    }

    private static Optional<NotRated> notMeasured(String rating, @Nullable Double value) {
        return value != null ? Optional.empty() : Optional.of(new NotRated(rating, Reason.NOT_MEASURED, NO_VOICE));
    }
}
