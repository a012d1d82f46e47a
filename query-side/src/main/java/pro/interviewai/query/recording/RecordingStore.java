package pro.interviewai.query.recording;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
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

/** Where recordings are kept for reading, what was said in them sealed as in its events. */
public final class RecordingStore {
    public static final List<SealedCollection> SEALED =
            List.of(new SealedCollection(RecordingDocument.COLLECTION, "userId"));
    /** By the interview whose own key seals it, where nothing of it is to be kept. */
    public static final SealedCollection OF_INTERVIEW =
            new SealedCollection(RecordingDocument.COLLECTION, "interviewId");

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

    /** Creates the index that looking up somebody's recordings needs. */
    public void prepare() {
        mongo.indexOps(RecordingDocument.class)
                .createIndex(new Index()
                        .named("user_interview")
                        .on("userId", Sort.Direction.ASC)
                        .on("interviewId", Sort.Direction.ASC));
    }

    void apply(String recordingId, long version, TrackingToken token, List<Bson> changes) {
        documents.apply(RecordingDocument.COLLECTION, recordingId, version, token, changes);
    }

    void clear() {
        mongo.remove(new Query(), RecordingDocument.class);
    }

    Optional<byte[]> seal(String key, String recordingId, Transcript transcript) {
        return sealer.sealUnlessErased(key, place(recordingId), json.writeValueAsString(transcript));
    }

    @Nullable
    Transcript open(RecordingDocument recording) {
        var sealed = recording.transcript();
        return sealed == null
                ? null
                : sealer.open(recording.key(), place(recording.id()), sealed)
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
        return ids(Criteria.where("userId").is(userId));
    }

    List<String> idsOf(String interviewId, String userId) {
        return ids(Criteria.where("userId").is(userId).and("interviewId").is(interviewId));
    }

    private List<String> ids(Criteria which) {
        return mongo.find(Query.query(which).with(Sort.by("_id")), RecordingDocument.class).stream()
                .map(RecordingDocument::id)
                .toList();
    }

    private static String place(String recordingId) {
        return RecordingDocument.COLLECTION + "/" + recordingId + "/transcript";
    }
}
