package pro.interviewai.query.interview;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.InterviewQuery.FindPractice;
import pro.interviewai.messages.interview.InterviewQuery.FindProgress;
import pro.interviewai.messages.interview.PracticeView;
import pro.interviewai.messages.interview.ProgressView;
import pro.interviewai.messages.interview.ProgressView.Point;
import pro.interviewai.messages.interview.ProgressView.Skill;
import pro.interviewai.messages.interview.Question;

/** Tells how scores have developed, over all interviews of a candidate; what a fork took over counts once. */
public class ProgressQueries {
    private static final int EXCERPT = 280;

    private final InterviewStore store;

    public ProgressQueries(InterviewStore store) {
        this.store = store;
    }

    @QueryHandler
    ProgressView handle(FindProgress query) {
        Map<String, List<Point>> bySkill = store.all(query.userId()).stream()
                .flatMap(interview -> points(interview, query.asOf()))
                .sorted(Comparator.comparing((SkillPoint found) -> found.point().scoredAt())
                        .thenComparing(found -> found.point().answerId()))
                .collect(Collectors.groupingBy(
                        SkillPoint::skill, TreeMap::new, Collectors.mapping(SkillPoint::point, Collectors.toList())));
        return new ProgressView(
                query.asOf(),
                bySkill.entrySet().stream()
                        .map(entry -> skill(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** What a fork took over was asked in its origin. */
    @QueryHandler
    PracticeView handle(FindPractice query) {
        return new PracticeView(store.outlines(query.userId()).stream()
                .flatMap(interview -> interview
                        .asked()
                        .sorted(Comparator.comparingInt(InterviewOutline.Asked::order))
                        .filter(question -> interview.origin() == null || isNew(interview.result(question.id())))
                        .map(question -> new PracticeView.Asked(
                                question.id(),
                                question.category(),
                                interview.startedAt(),
                                interview.score(question.id()))))
                .toList());
    }

    private static boolean isNew(InterviewOutline.@Nullable Result result) {
        return result != null && result.takenOver() == null;
    }

    private record SkillPoint(String skill, Point point) {}

    private Stream<SkillPoint> points(InterviewDocument interview, Instant asOf) {
        return interview.questionsInOrder().stream()
                .filter(question -> isKnown(interview.answerTo(question.id()), asOf))
                .map(question -> new SkillPoint(question.category(), point(interview, question)));
    }

    private static boolean isKnown(InterviewDocument.@Nullable Answer answer, Instant asOf) {
        return answer != null
                && answer.takenOver() == null
                && answer.score() != null
                && answer.scoredAt() != null
                && !answer.scoredAt().isAfter(asOf);
    }

    private Point point(InterviewDocument interview, Question question) {
        var answer = Objects.requireNonNull(interview.answerTo(question.id()));
        var content = store.open(interview.key(), answer.id(), "content", answer.content());
        return new Point(
                Objects.requireNonNull(answer.scoredAt()),
                Objects.requireNonNull(interview.score(question.id())),
                interview.id(),
                question.id(),
                answer.id(),
                question.text(),
                content == null ? null : content.substring(0, Math.min(EXCERPT, content.length())),
                "/api/v1/interviews/" + interview.id());
    }

    private static Skill skill(String name, List<Point> points) {
        var average = points.stream().mapToDouble(Point::score).average().orElseThrow();
        return new Skill(name, Math.round(average * 10) / 10.0, points.getLast().score(), points);
    }
}
