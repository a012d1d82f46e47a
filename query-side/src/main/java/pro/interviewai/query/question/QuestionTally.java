package pro.interviewai.query.question;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.eventlog.readmodel.SharedCounters;
import pro.interviewai.messages.question.QuestionStatistics;
import pro.interviewai.messages.question.QuestionStatistics.Statistic;

/** Counts how often each question was asked, and what its answers scored. */
public final class QuestionTally {
    static final String COLLECTION = "question_tallies";

    private static final String ASKED = "asked";
    private static final String SCORES = "scores";
    private static final String THOUSANDTHS = "thousandths";
    private static final double THOUSAND = 1000;

    private final MongoOperations mongo;
    private final SharedCounters counters;

    public QuestionTally(MongoOperations mongo, GuardedWriter writer) {
        this.mongo = mongo;
        this.counters = new SharedCounters(mongo, writer, COLLECTION);
    }

    void asked(String questionId, String interviewId, long position) {
        counters.add(questionId, interviewId, position, Map.of(ASKED, 1L));
    }

    void scored(String questionId, String interviewId, long position, double score) {
        counters.add(questionId, interviewId, position, Map.of(SCORES, 1L, THOUSANDTHS, Math.round(score * THOUSAND)));
    }

    void clear() {
        mongo.dropCollection(COLLECTION);
    }

    QuestionStatistics of(Set<String> questionIds) {
        return new QuestionStatistics(counters.sums(questionIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> statistic(entry.getValue()))));
    }

    private static Statistic statistic(Map<String, Long> sums) {
        return new Statistic(sums.getOrDefault(ASKED, 0L), average(sums));
    }

    private static @Nullable Double average(Map<String, Long> sums) {
        var scores = sums.getOrDefault(SCORES, 0L);
        return scores == 0 ? null : sums.getOrDefault(THOUSANDTHS, 0L) / THOUSAND / scores;
    }
}
