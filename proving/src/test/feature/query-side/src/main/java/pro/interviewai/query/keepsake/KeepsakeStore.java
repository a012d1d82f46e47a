package pro.interviewai.query.keepsake;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.eventlog.readmodel.SealedCollection;
import pro.interviewai.messages.keepsake.KeepsakeQuery.FindKeepsake;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.VersionedDocuments;

/** Where keepsakes are kept for reading, their text sealed as in its event. */
public final class KeepsakeStore {
    public static final List<SealedCollection> SEALED =
            List.of(new SealedCollection(KeepsakeDocument.COLLECTION, "userId"));

    private final MongoTemplate mongo;
    private final VersionedDocuments documents;
    private final Sealer sealer;

    public KeepsakeStore(MongoTemplate mongo, GuardedWriter writer, Sealer sealer, Awaiter awaiter) {
        this.mongo = mongo;
        this.documents = new VersionedDocuments(writer, awaiter);
        this.sealer = sealer;
    }

    void apply(String keepsakeId, long version, TrackingToken token, List<Bson> changes) {
        documents.apply(KeepsakeDocument.COLLECTION, keepsakeId, version, token, changes);
    }

    void clear() {
        mongo.remove(new Query(), KeepsakeDocument.class);
    }

    Optional<byte[]> seal(String userId, String keepsakeId, String text) {
        return sealer.sealUnlessErased(userId, place(keepsakeId), text);
    }

    @Nullable
    String open(KeepsakeDocument keepsake) {
        return Optional.ofNullable(keepsake.text())
                .flatMap(text -> sealer.open(keepsake.userId(), place(keepsake.id()), text))
                .orElse(null);
    }

    Optional<KeepsakeDocument> find(FindKeepsake query) {
        var id = query.keepsakeId().value();
        var own = Query.query(
                Criteria.where("_id").is(id).and("userId").is(query.userId().value()));
        return documents.atLeast(
                query.atLeastVersion(),
                KeepsakeDocument.COLLECTION,
                id,
                () -> Optional.ofNullable(mongo.findOne(own, KeepsakeDocument.class)),
                KeepsakeDocument::version);
    }

    List<KeepsakeDocument> of(String userId) {
        var pinnedFirst = Sort.by(Sort.Order.desc("pinned"), Sort.Order.asc("_id"));
        return mongo.find(Query.query(Criteria.where("userId").is(userId)).with(pinnedFirst), KeepsakeDocument.class);
    }

    long count() {
        return mongo.estimatedCount(KeepsakeDocument.class);
    }

    private static String place(String keepsakeId) {
        return KeepsakeDocument.COLLECTION + "/" + keepsakeId + "/text";
    }
}
