package pro.interviewai.query.interview;

import static pro.interviewai.query.interview.InterviewDocument.all;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.InterviewStatus;
import pro.interviewai.messages.interview.InterviewView.Timer;
import pro.interviewai.messages.interview.Question;

/**
 * The clock of the question in front of the candidate, told from what is stored: it began when the last question before
 * it was answered or skipped, and stood during pauses.
 */
final class QuestionTimer {
    private QuestionTimer() {}

    static @Nullable Timer of(InterviewDocument interview) {
        var question = interview.inFront().orElse(null);
        if (question == null
                || question.timeLimit() == null
                || !interview.status().isOpen()) {
            return null;
        }
        var limit = Duration.ofSeconds(question.timeLimit());
        var begin = cameInFront(interview, question);
        var end = begin.plus(limit);
        var paused = inOrder(interview.paused());
        var resumed = inOrder(interview.resumed());
        for (var i = 0; i < resumed.size(); i++) {
            var from = later(paused.get(i), begin);
            if (resumed.get(i).isAfter(from)) {
                end = end.plus(Duration.between(from, resumed.get(i)));
            }
        }
        if (interview.status() == InterviewStatus.ACTIVE) {
            return new Timer(question.id(), end, null);
        }
        var left = Duration.between(later(paused.getLast(), begin), end);
        return new Timer(question.id(), null, Math.max(0, left.toMillis() / 1000.0));
    }

    private static Instant cameInFront(InterviewDocument interview, Question question) {
        var before = interview.questionsInOrder().stream()
                .takeWhile(earlier -> !earlier.id().equals(question.id()))
                .map(earlier -> closedAt(interview, earlier.id()));
        return Stream.concat(
                        Stream.of(
                                interview.startedAt(), all(interview.addedAt()).get(question.id())),
                        before)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static @Nullable Instant closedAt(InterviewDocument interview, String questionId) {
        var answer = interview.answerTo(questionId);
        return Stream.of(all(interview.skipped()).get(questionId), answer == null ? null : answer.submittedAt())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<Instant> inOrder(@Nullable Map<String, Instant> byVersion) {
        return all(byVersion).entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> Long.parseLong(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
