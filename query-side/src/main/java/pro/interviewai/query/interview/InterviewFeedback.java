package pro.interviewai.query.interview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.AnswerView;
import pro.interviewai.messages.interview.FeedbackView;
import pro.interviewai.messages.interview.FeedbackView.Comparison;
import pro.interviewai.messages.interview.FeedbackView.Item;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.interview.InterviewView.QuestionView;
import pro.interviewai.messages.interview.assessment.AnswerFeedback;
import pro.interviewai.messages.interview.choice.InterviewType;

/** Adds up what an interview's answers tell. Each sentence rests on scored answers and says on which. */
final class InterviewFeedback {
    private static final double STRONG = 7.0;
    private static final double WEAK = 5.0;
    private static final int CONCERNS = 3;

    private final InterviewView interview;
    private final @Nullable Comparison comparison;
    private final List<Item> items;
    private final List<Scored> scored;

    private record Scored(QuestionView question, AnswerFeedback feedback) {
        static Stream<Scored> of(Item item) {
            var feedback = item.answer() == null ? null : item.answer().feedback();
            return feedback == null ? Stream.empty() : Stream.of(new Scored(item.question(), feedback));
        }

        double score() {
            return feedback.score();
        }

        String named() {
            return "question %d (%s, %.1f of 10)".formatted(question.order(), question.category(), score());
        }
    }

    private InterviewFeedback(InterviewView interview, @Nullable Comparison comparison) {
        this.interview = interview;
        this.comparison = comparison;
        Map<String, AnswerView> answers =
                interview.answers().stream().collect(Collectors.toMap(AnswerView::questionId, Function.identity()));
        this.items = interview.questions().stream()
                .map(question -> new Item(question, answers.get(question.id())))
                .toList();
        this.scored = items.stream().flatMap(Scored::of).toList();
    }

    static FeedbackView of(InterviewView interview, @Nullable Comparison comparison) {
        return new InterviewFeedback(interview, comparison).view();
    }

    private FeedbackView view() {
        var recommendations = recommendations();
        var ratings = new FeedbackView.Ratings(
                rating(InterviewType.TECHNICAL),
                null,
                rating(InterviewType.BEHAVIORAL),
                null,
                rating(InterviewType.CASE_STUDY));
        return new FeedbackView(
                interview.id(),
                interview.status(),
                interview.history(),
                interview.overallScore(),
                ratings,
                new FeedbackView.Summary(
                        sentences("Strong", score -> score >= STRONG, "covered", AnswerFeedback::keyPointsCovered),
                        sentences("Weak", score -> score < WEAK, "not found", AnswerFeedback::keyPointsMissed),
                        concerns(),
                        recommendations),
                recommendations,
                timeUse(),
                items.size(),
                interview.answers().size(),
                (int) interview.answers().stream()
                        .filter(answer -> answer.scoring() == AnswerView.Scoring.PENDING)
                        .count(),
                items,
                MissingRatings.of(ratings),
                comparison);
    }

    private @Nullable Double rating(InterviewType type) {
        return mean(scored.stream()
                .filter(answer -> answer.question().type() == type)
                .mapToDouble(Scored::score));
    }

    private List<String> sentences(
            String opening, DoublePredicate wanted, String verb, Function<AnswerFeedback, List<String>> points) {
        return scored.stream()
                .filter(answer -> wanted.test(answer.score()))
                .filter(answer -> !points.apply(answer.feedback()).isEmpty())
                .map(answer -> "%s: %s, %s: %s"
                        .formatted(opening, answer.named(), verb, String.join("; ", points.apply(answer.feedback()))))
                .toList();
    }

    private List<String> concerns() {
        return scored.stream()
                .filter(answer -> answer.score() < WEAK)
                .sorted(Comparator.comparingDouble(Scored::score))
                .limit(CONCERNS)
                .map(answer -> "Go over %s.".formatted(answer.named()))
                .toList();
    }

    private List<String> recommendations() {
        var recommendations = new ArrayList<String>();
        scored.stream()
                .filter(answer -> answer.score() < STRONG)
                .filter(answer -> !answer.feedback().keyPointsMissed().isEmpty())
                .map(answer -> "Practise %s: say \"%s\" in your own words."
                        .formatted(
                                answer.question().category(),
                                answer.feedback().keyPointsMissed().getFirst()))
                .forEach(recommendations::add);
        var open = items.size() - interview.answers().size();
        if (open > 0) {
            recommendations.add("Answer every question: %d of %d were left open.".formatted(open, items.size()));
        }
        return recommendations;
    }

    private FeedbackView.TimeUse timeUse() {
        var durations = interview.answers().stream()
                .map(AnswerView::duration)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
        return new FeedbackView.TimeUse(DoubleStream.of(durations).sum(), mean(DoubleStream.of(durations)), (int)
                items.stream().filter(InterviewFeedback::isOverTime).count());
    }

    private static boolean isOverTime(Item item) {
        var answer = item.answer();
        if (answer == null) {
            return false;
        }
        var duration = answer.duration();
        return answer.late()
                || (item.question().timeLimitEnforced()
                        && duration != null
                        && duration > item.question().timeLimit());
    }

    private static @Nullable Double mean(DoubleStream values) {
        OptionalDouble mean = values.average();
        return mean.isPresent() ? Math.round(mean.getAsDouble() * 10) / 10.0 : null;
    }
}
