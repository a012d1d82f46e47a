package pro.interviewai.query.interview;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.FeedbackView.Comparison;
import pro.interviewai.messages.interview.FeedbackView.SkillChange;

/** Puts an interview beside those that its candidate began before it. */
final class EarlierSessions {
    private EarlierSessions() {}

    static @Nullable Comparison comparison(InterviewOutline interview, List<InterviewOutline> all) {
        var earlier = all.stream()
                .filter(other -> other.startedAt().isBefore(interview.startedAt()) && other.overallScore() != null)
                .toList();
        var now = interview.overallScore();
        if (now == null || earlier.isEmpty()) {
            return null;
        }
        var scores = earlier.stream()
                .map(InterviewOutline::overallScore)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        var average = (int) Math.round(scores.getAverage());
        var before = skills(earlier);
        return new Comparison(
                earlier.size(),
                average,
                scores.getMax(),
                now - average,
                skills(List.of(interview)).entrySet().stream()
                        .filter(skill -> before.containsKey(skill.getKey()))
                        .map(skill -> new SkillChange(
                                skill.getKey(), Objects.requireNonNull(before.get(skill.getKey())), skill.getValue()))
                        .toList());
    }

    private record Scored(String skill, double score) {}

    private static Map<String, Double> skills(List<InterviewOutline> interviews) {
        var means = new TreeMap<String, Double>();
        interviews.stream()
                .flatMap(interview -> interview
                        .asked()
                        .filter(question -> interview.score(question.id()) != null)
                        .map(question -> new Scored(
                                question.category(), Objects.requireNonNull(interview.score(question.id())))))
                .collect(Collectors.groupingBy(Scored::skill, Collectors.averagingDouble(Scored::score)))
                .forEach((skill, mean) -> means.put(skill, Math.round(mean * 10) / 10.0));
        return means;
    }
}
