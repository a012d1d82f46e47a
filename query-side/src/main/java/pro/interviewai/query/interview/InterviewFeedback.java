package pro.interviewai.query.interview;

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
import pro.interviewai.messages.interview.FeedbackView.Statement;
import pro.interviewai.messages.interview.FeedbackView.Statement.StatementCode;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.interview.InterviewView.QuestionView;
import pro.interviewai.messages.interview.assessment.AnswerFeedback;
import pro.interviewai.messages.interview.choice.InterviewType;

/** Adds up what an interview's answers tell. Each statement rests on scored answers and says on which. */
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

        Statement says(StatementCode code, List<String> points) {
            return new Statement(code, question.order(), question.category(), score(), points, null);
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
        var strong = strong();
        var weak = weak();
        var concerns = concerns();
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
                        inEnglish(strong), inEnglish(weak), inEnglish(concerns), inEnglish(recommendations)),
                inEnglish(recommendations),
                timeUse(),
                items.size(),
                interview.answers().size(),
                (int) interview.answers().stream()
                        .filter(answer -> answer.scoring() == AnswerView.Scoring.PENDING)
                        .count(),
                items,
                MissingRatings.of(ratings),
                Stream.of(strong, weak, concerns, recommendations)
                        .flatMap(List::stream)
                        .toList(),
                comparison);
    }

    private @Nullable Double rating(InterviewType type) {
        return mean(scored.stream()
                .filter(answer -> answer.question().type() == type)
                .mapToDouble(Scored::score));
    }

    private List<Statement> strong() {
        return naming(StatementCode.STRONG, score -> score >= STRONG, AnswerFeedback::keyPointsCovered);
    }

    private List<Statement> weak() {
        return naming(StatementCode.WEAK, score -> score < WEAK, AnswerFeedback::keyPointsMissed);
    }

    private List<Statement> naming(
            StatementCode code, DoublePredicate wanted, Function<AnswerFeedback, List<String>> points) {
        return scored.stream()
                .filter(answer -> wanted.test(answer.score()))
                .filter(answer -> !points.apply(answer.feedback()).isEmpty())
                .map(answer -> answer.says(code, points.apply(answer.feedback())))
                .toList();
    }

    private List<Statement> concerns() {
        return scored.stream()
                .filter(answer -> answer.score() < WEAK)
                .sorted(Comparator.comparingDouble(Scored::score))
                .limit(CONCERNS)
                .map(answer -> answer.says(StatementCode.GO_OVER, List.of()))
                .toList();
    }

    private List<Statement> recommendations() {
        var practise = scored.stream()
                .filter(answer -> answer.score() < STRONG)
                .filter(answer -> !answer.feedback().keyPointsMissed().isEmpty())
                .map(answer -> answer.says(
                        StatementCode.PRACTISE,
                        List.of(answer.feedback().keyPointsMissed().getFirst())));
        var open = items.size() - interview.answers().size();
        return Stream.concat(
                        practise,
                        open > 0
                                ? Stream.of(new Statement(StatementCode.LEFT_OPEN, null, null, null, List.of(), open))
                                : Stream.empty())
                .toList();
    }

    private List<String> inEnglish(List<Statement> statements) {
        return statements.stream().map(this::inEnglish).toList();
    }

    private String inEnglish(Statement said) {
        var named = "question %d (%s, %.1f of 10)".formatted(said.question(), said.category(), said.score());
        var points = String.join("; ", said.points());
        return switch (said.code()) {
            case STRONG -> "Strong: %s, covered: %s".formatted(named, points);
            case WEAK -> "Weak: %s, not found: %s".formatted(named, points);
            case GO_OVER -> "Go over %s.".formatted(named);
            case PRACTISE -> "Practise %s: say \"%s\" in your own words.".formatted(said.category(), points);
            case LEFT_OPEN -> "Answer every question: %d of %d were left open.".formatted(said.count(), items.size());
        };
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
