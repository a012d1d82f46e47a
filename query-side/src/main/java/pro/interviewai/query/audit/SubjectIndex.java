package pro.interviewai.query.audit;

import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import pro.interviewai.eventlog.readmodel.GuardedWriter;

/** Where in the log events about a person stand: one small document for each event and person, ids only. */
public final class SubjectIndex {
    static final String COLLECTION = "audit_subjects";

    private final MongoTemplate mongo;
    private final GuardedWriter writer;

    public SubjectIndex(MongoTemplate mongo, GuardedWriter writer) {
        this.mongo = mongo;
        this.writer = writer;
    }

    /** Creates the index that pages are read by. */
    public void prepare() {
        mongo.indexOps(COLLECTION)
                .createIndex(new Index()
                        .named("subject")
                        .on("subject", Sort.Direction.ASC)
                        .on("at", Sort.Direction.ASC));
    }

    void add(String subject, long position) {
        writer.upsertInBatch(COLLECTION, subject + "/" + position, position, Updates.set("subject", subject));
    }

    /** Positions of events about the person, in the order of the log. */
    List<Long> positions(String subject, long from, int limit) {
        var query = Query.query(Criteria.where("subject").is(subject).and("at").gte(from))
                .with(Sort.by("at"))
                .limit(limit);
        return mongo.find(query, Document.class, COLLECTION).stream()
                .map(document -> Objects.requireNonNull(document.getLong("at")))
                .toList();
    }

    void clear() {
        mongo.remove(new Query(), COLLECTION);
    }
}
