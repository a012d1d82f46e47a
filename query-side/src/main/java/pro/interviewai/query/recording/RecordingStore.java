package pro.interviewai.query.recording;

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
import pro.interviewai.messages.recording.RecordingQuery.FindRecording;
import pro.interviewai.messages.recording.Transcript;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.VersionedDocuments;
import tools.jackson.databind.json.JsonMapper;

/** Where recordings are kept for reading, what was said in them sealed with the key of who said it. */
public final class RecordingStore {
    public static final List<SealedCollection> SEALED =
            List.of(new SealedCollection(RecordingDocument.COLLECTION, "userId"));

    private final MongoTemplate mongo;
    private final VersionedDocuments documents;
    private final Sealer sealer;
    private final JsonMapper json;

    public RecordingStore(MongoTemplate mongo, GuardedWriter writer, Sealer sealer, Awaiter awaiter, JsonMapper json) {
        this.mongo = mongo;
        this.documents = new VersionedDocuments(writer, awaiter);
        this.sealer = sealer;
        this.json = json;
    }

    void apply(String recordingId, long version, TrackingToken token, List<Bson> changes) {
        documents.apply(RecordingDocument.COLLECTION, recordingId, version, token, changes);
    }

    void clear() {
        mongo.remove(new Query(), RecordingDocument.class);
    }

    Optional<byte[]> seal(String userId, String recordingId, Transcript transcript) {
        return sealer.sealUnlessErased(userId, place(recordingId), json.writeValueAsString(transcript));
    }

    @Nullable
    Transcript open(RecordingDocument recording) {
        var sealed = recording.transcript();
        return sealed == null
                ? null
                : sealer.open(recording.userId(), place(recording.id()), sealed)
                        .map(text -> json.readValue(text, Transcript.class))
                        .orElse(null);
    }

    Optional<RecordingDocument> find(FindRecording query) {
        var own = Query.query(Criteria.where("_id")
                .is(query.recordingId().value())
                .and("userId")
                .is(query.userId().value()));
        return documents.atLeast(
                query.atLeastVersion(),
                RecordingDocument.COLLECTION,
                query.recordingId().value(),
                () -> Optional.ofNullable(mongo.findOne(own, RecordingDocument.class)),
                RecordingDocument::version);
    }

    List<String> idsOf(String userId) {
        return mongo
                .find(Query.query(Criteria.where("userId").is(userId)).with(Sort.by("_id")), RecordingDocument.class)
                .stream()
                .map(RecordingDocument::id)
                .toList();
    }

    private static String place(String recordingId) {
        return RecordingDocument.COLLECTION + "/" + recordingId + "/transcript";
    }
}
