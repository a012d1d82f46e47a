package pro.interviewai.query.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.messages.question.QuestionContent;
import pro.interviewai.messages.question.QuestionQuery.FindRevisedQuestion;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.VersionedDocuments;
import tools.jackson.databind.json.JsonMapper;

/** Where changed questions are kept for reading. */
public final class QuestionStore {
    private final MongoTemplate mongo;
    private final VersionedDocuments documents;
    private final JsonMapper json;

    public QuestionStore(MongoTemplate mongo, GuardedWriter writer, Awaiter awaiter, JsonMapper json) {
        this.mongo = mongo;
        this.documents = new VersionedDocuments(writer, awaiter);
        this.json = json;
    }

    void apply(String questionId, long version, TrackingToken token, List<Bson> changes) {
        documents.apply(QuestionDocument.COLLECTION, questionId, version, token, changes);
    }

    void clear() {
        mongo.remove(new Query(), QuestionDocument.class);
    }

    String written(QuestionContent content) {
        return json.writeValueAsString(content);
    }

    @Nullable
    QuestionContent read(@Nullable String content) {
        return content == null ? null : json.readValue(content, QuestionContent.class);
    }

    Optional<QuestionDocument> find(FindRevisedQuestion query) {
        var id = query.questionId().value();
        return documents.atLeast(
                query.atLeastVersion(),
                QuestionDocument.COLLECTION,
                id,
                () -> Optional.ofNullable(mongo.findById(id, QuestionDocument.class)),
                QuestionDocument::version);
    }

    List<QuestionDocument> find(Set<String> ids) {
        return mongo.find(Query.query(Criteria.where("_id").in(ids)), QuestionDocument.class);
    }

    /** By id the version of each. */
    Map<String, Long> versions() {
        var query = new Query();
        query.fields().include("version");
        return mongo.find(query, org.bson.Document.class, QuestionDocument.COLLECTION).stream()
                .collect(Collectors.toMap(found -> found.getString("_id"), found -> found.getLong("version")));
    }
}
