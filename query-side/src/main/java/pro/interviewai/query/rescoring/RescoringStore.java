package pro.interviewai.query.rescoring;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;
import pro.interviewai.messages.interview.assessment.Provenance;
import pro.interviewai.messages.rescoring.RescoredAnswer;
import pro.interviewai.messages.rescoring.RescoringQuery.FindRescoredAnswers;
import pro.interviewai.messages.rescoring.RescoringSummary;
import pro.interviewai.query.rescoring.Rescorer.Opinion;
import tools.jackson.databind.json.JsonMapper;

/** Where second judgements are kept for reading. */
public final class RescoringStore {
    private static final double A_POINT = 1;

    private final MongoTemplate mongo;
    private final GuardedWriter writer;
    private final JsonMapper json;

    public RescoringStore(MongoTemplate mongo, GuardedWriter writer, JsonMapper json) {
        this.mongo = mongo;
        this.writer = writer;
        this.json = json;
    }

    /** Makes the indexes. */
    public void prepare() {
        mongo.indexOps(RescoringDocument.class).createIndex(new Index("interviewId", Sort.Direction.ASC));
    }

    void judged(AnswerSubmitted event, Opinion opinion, long position) {
        var reason = opinion.reason();
        writer.upsert(
                RescoringDocument.COLLECTION,
                event.answerId(),
                position,
                Updates.combine(
                        Updates.set("userId", event.userId()),
                        Updates.set("interviewId", event.interviewId()),
                        Updates.set("questionId", event.question().id()),
                        Updates.set("score", opinion.score()),
                        Updates.set("reason", reason == null ? null : reason.name()),
                        Updates.set("covered", opinion.covered()),
                        Updates.set("missed", opinion.missed()),
                        Updates.set("provenance", json.writeValueAsString(opinion.provenance()))));
    }

    void before(String answerId, double score, long position) {
        writer.update(RescoringDocument.COLLECTION, answerId, position, Updates.set("before", score));
    }

    void clear() {
        mongo.remove(new Query(), RescoringDocument.class);
    }

    List<RescoredAnswer> find(FindRescoredAnswers query) {
        var own = Query.query(Criteria.where("interviewId")
                        .is(query.interviewId().value())
                        .and("userId")
                        .is(query.userId().value()))
                .with(Sort.by("at"));
        return mongo.find(own, RescoringDocument.class).stream().map(this::view).toList();
    }

    RescoringSummary summary() {
        var before = new DoubleSummaryStatistics();
        var now = new DoubleSummaryStatistics();
        var changed = new AtomicLong();
        var all = new AtomicLong();
        mongo.getCollection(RescoringDocument.COLLECTION)
                .find()
                .projection(Projections.include("before", "score"))
                .forEach(found -> {
                    all.incrementAndGet();
                    var old = found.getDouble("before");
                    var score = found.getDouble("score");
                    if (old != null && score != null) {
                        before.accept(old);
                        now.accept(score);
                        changed.addAndGet(Math.abs(score - old) >= A_POINT ? 1 : 0);
                    }
                });
        return new RescoringSummary(all.get(), now.getCount(), average(before), average(now), changed.get());
    }

    private static @Nullable Double average(DoubleSummaryStatistics scores) {
        return scores.getCount() == 0 ? null : scores.getAverage();
    }

    private RescoredAnswer view(RescoringDocument found) {
        return new RescoredAnswer(
                found.id(),
                found.questionId(),
                found.score(),
                found.reason(),
                found.covered(),
                found.missed(),
                json.readValue(found.provenance(), Provenance.class));
    }
}
