package pro.interviewai.query.interview;

import static pro.interviewai.query.interview.InterviewDocument.all;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.InterviewView.Timer;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.messages.interview.QuestionClock;

/** Runs the {@link QuestionClock} of an interview again, from the moments that are stored. */
final class QuestionTimer {
    private enum Change {
        QUESTION,
        PAUSE,
        RESUME
    }

    private record Turn(Instant at, Change change) {}

    private QuestionTimer() {}

    /** The clock of the question in front of the candidate; none without a limit or after the end. */
    static @Nullable Timer of(InterviewDocument interview) {
        var question = interview.inFront().orElse(null);
        if (question == null
                || question.timeLimit() == null
                || !interview.status().isOpen()) {
            return null;
        }
        var limit = Duration.ofSeconds(question.timeLimit());
        var clock = clock(interview);
        var end = clock.due(limit);
        return end == null
                ? new Timer(question.id(), null, Math.max(0, clock.left(limit).toMillis() / 1000.0))
                : new Timer(question.id(), end, null);
    }

    private static QuestionClock clock(InterviewDocument interview) {
        var start = interview.startedAt();
        var clock = QuestionClock.startedFor(inFront(interview, start), start);
        var active = true;
        for (var turn : turns(interview)) {
            active = turn.change() == Change.QUESTION ? active : turn.change() == Change.RESUME;
            clock = clock.turnedTo(inFront(interview, turn.at()), turn.at(), active);
            clock = switch (turn.change()) {
                case QUESTION -> clock;
                case PAUSE -> clock.stopped(turn.at());
                case RESUME -> clock.startedAgain(turn.at());
            };
        }
        return clock;
    }

    private static List<Turn> turns(InterviewDocument interview) {
        var questions = interview.questionsInOrder().stream()
                .map(Question::id)
                .flatMap(id -> Stream.of(addedAt(interview, id), closedAt(interview, id)))
                .filter(at -> at != null && at.isAfter(interview.startedAt()))
                .map(at -> new Turn(at, Change.QUESTION));
        return Stream.concat(questions, pauses(interview).stream())
                .sorted(Comparator.comparing(Turn::at))
                .toList();
    }

    /** In the order of the stream, which no clock that is behind may change. */
    private static List<Turn> pauses(InterviewDocument interview) {
        var byVersion = new TreeMap<Long, Turn>();
        all(interview.paused())
                .forEach((version, at) -> byVersion.put(Long.valueOf(version), new Turn(at, Change.PAUSE)));
        all(interview.resumed())
                .forEach((version, at) -> byVersion.put(Long.valueOf(version), new Turn(at, Change.RESUME)));
        var turns = new ArrayList<Turn>();
        var latest = interview.startedAt();
        for (var turn : byVersion.values()) {
            latest = turn.at().isAfter(latest) ? turn.at() : latest;
            turns.add(new Turn(latest, turn.change()));
        }
        return turns;
    }

    /** The first question that was there and neither answered nor skipped. */
    private static @Nullable String inFront(InterviewDocument interview, Instant at) {
        return interview.questionsInOrder().stream()
                .map(Question::id)
                .filter(id -> !isAfter(addedAt(interview, id), at))
                .filter(id -> isAfter(closedAt(interview, id), at) || interview.isOpen(id))
                .findFirst()
                .orElse(null);
    }

    private static boolean isAfter(@Nullable Instant one, Instant at) {
        return one != null && one.isAfter(at);
    }

    private static @Nullable Instant addedAt(InterviewDocument interview, String questionId) {
        return all(interview.addedAt()).get(questionId);
    }

    private static @Nullable Instant closedAt(InterviewDocument interview, String questionId) {
        var answer = interview.answerTo(questionId);
        return Stream.of(all(interview.skipped()).get(questionId), answer == null ? null : answer.submittedAt())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
