package pro.interviewai.query.interview;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.FeedbackView.Comparison;
import pro.interviewai.messages.interview.FeedbackView.SkillChange;
import pro.interviewai.messages.interview.Question;

/** Puts an interview beside those that its candidate began before it. */
final class EarlierSessions {
    private EarlierSessions() {}

    static @Nullable Comparison comparison(InterviewDocument interview, List<InterviewDocument> all) {
        var earlier = all.stream()
                .filter(other -> other.startedAt().isBefore(interview.startedAt()) && other.overallScore() != null)
                .toList();
        var now = interview.overallScore();
        if (now == null || earlier.isEmpty()) {
            return null;
        }
        var scores = earlier.stream()
                .map(InterviewDocument::overallScore)
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

    private static Map<String, Double> skills(List<InterviewDocument> interviews) {
        var means = new TreeMap<String, Double>();
        interviews.stream()
                .flatMap(interview -> interview.questionsInOrder().stream()
                        .filter(question -> interview.score(question.id()) != null)
                        .map(question -> scored(interview, question)))
                .collect(Collectors.groupingBy(Scored::skill, Collectors.averagingDouble(Scored::score)))
                .forEach((skill, mean) -> means.put(skill, Math.round(mean * 10) / 10.0));
        return means;
    }

    private static Scored scored(InterviewDocument interview, Question question) {
        return new Scored(question.category(), Objects.requireNonNull(interview.score(question.id())));
    }
}
