package pro.interviewai.query.interview;

import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.support.PageableExecutionUtils;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.eventlog.readmodel.SealedCollection;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewStatus;
import pro.interviewai.messages.interview.assessment.Assessment;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.VersionedDocuments;
import tools.jackson.databind.json.JsonMapper;

/** Where interviews are kept for reading. Whatever the candidate said is stored sealed. */
public final class InterviewStore {
    public static final List<SealedCollection> SEALED =
            List.of(new SealedCollection(InterviewDocument.COLLECTION, "userId"));
    /** By the interview whose own key seals it, where nothing of it is to be kept. */
    public static final SealedCollection OF_INTERVIEW = new SealedCollection(InterviewDocument.COLLECTION, "_id");

    private final MongoTemplate mongo;
    private final VersionedDocuments documents;
    private final Sealer sealer;
    private final JsonMapper json;

    public InterviewStore(MongoTemplate mongo, GuardedWriter writer, Sealer sealer, Awaiter awaiter, JsonMapper json) {
        this.mongo = mongo;
        this.documents = new VersionedDocuments(writer, awaiter);
        this.sealer = sealer;
        this.json = json;
    }

    /** Creates the indexes that the queries need. */
    public void prepare() {
        mongo.indexOps(InterviewDocument.class)
                .createIndex(new Index()
                        .named("user_latest")
                        .on("userId", Sort.Direction.ASC)
                        .on("startedAt", Sort.Direction.DESC));
    }

    void apply(String interviewId, long version, TrackingToken token, List<Change> changes) {
        var updates = changes.stream()
                .filter(change -> !change.path().equals("version"))
                .map(change -> Updates.set(change.path(), change.value()))
                .toList();
        documents.apply(InterviewDocument.COLLECTION, interviewId, version, token, updates);
    }

    /** The interview as it would be stored after these changes and no others. */
    InterviewDocument inMemory(String interviewId, List<Change> changes) {
        var document = new Document("_id", interviewId).append("at", 0L);
        changes.forEach(change -> change.applyTo(document));
        return mongo.getConverter().read(InterviewDocument.class, document);
    }

    void clear() {
        mongo.remove(new Query(), InterviewDocument.class);
    }

    @Nullable
    Object stored(Object value) {
        return mongo.getConverter().convertToMongoType(value);
    }

    byte @Nullable [] seal(String key, String answerId, String field, @Nullable String text) {
        return text == null
                ? null
                : sealer.sealUnlessErased(key, aad(answerId, field), text).orElse(null);
    }

    byte @Nullable [] seal(String key, String answerId, Assessment assessment) {
        return seal(key, answerId, "assessment", text(assessment));
    }

    String text(Assessment assessment) {
        return json.writeValueAsString(assessment);
    }

    @Nullable
    String open(@Nullable String key, String answerId, String field, byte @Nullable [] sealed) {
        return key == null || sealed == null
                ? null
                : sealer.open(key, aad(answerId, field), sealed).orElse(null);
    }

    /** The whole assessment, or what is kept of it. */
    @Nullable
    Assessment assessment(@Nullable String key, InterviewDocument.Answer answer) {
        var whole = open(key, answer.id(), "assessment", answer.assessment());
        var text = whole == null ? answer.findings() : whole;
        return text == null ? null : json.readValue(text, Assessment.class);
    }

    Optional<InterviewDocument> find(InterviewId id, UserId userId, long atLeastVersion) {
        return documents.atLeast(
                atLeastVersion,
                InterviewDocument.COLLECTION,
                id.value(),
                () -> find(id, userId),
                InterviewDocument::version);
    }

    /** Waits until the interview has gone on from a version; whoever listens for long is content with a slower look. */
    Optional<InterviewDocument> findAfter(InterviewId id, UserId userId, long version, Duration timeout) {
        return findAfter(id, userId, version, interview -> interview.version() > version, timeout);
    }

    /** Waits until the interview, which was seen at a version, has come to be as is wanted. */
    Optional<InterviewDocument> findAfter(
            InterviewId id, UserId userId, long version, Predicate<InterviewDocument> ready, Duration timeout) {
        return documents.listen(
                InterviewDocument.COLLECTION, id.value(), version, () -> find(id, userId), ready, timeout);
    }

    List<InterviewDocument> all(UserId userId) {
        return mongo.find(
                Query.query(of(userId, null)).with(Sort.by(Sort.Direction.ASC, "startedAt")), InterviewDocument.class);
    }

    private Optional<InterviewDocument> find(InterviewId id, UserId userId) {
        var own = Query.query(Criteria.where("_id").is(id.value()).and("userId").is(userId.value()));
        return Optional.ofNullable(mongo.findOne(own, InterviewDocument.class));
    }

    /** The rows are only counted where they do not tell the total themselves. */
    Page<InterviewOutline> page(UserId userId, @Nullable InterviewStatus status, int page, int size) {
        var wanted = PageRequest.of(page, size, Sort.by(Sort.Direction.DESC, "startedAt"));
        return PageableExecutionUtils.getPage(
                outlines(Query.query(of(userId, status)).with(wanted)),
                wanted,
                () -> mongo.count(Query.query(of(userId, status)), InterviewDocument.class));
    }

    /** Of all of a candidate's interviews. */
    List<InterviewOutline> outlines(UserId userId) {
        return outlines(Query.query(of(userId, null)).with(Sort.by(Sort.Direction.ASC, "startedAt")));
    }

    private List<InterviewOutline> outlines(Query query) {
        query.fields().include(InterviewOutline.FIELDS.toArray(String[]::new));
        return mongo.find(query, InterviewOutline.class).stream()
                .map(this::completed)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<InterviewOutline> completed(InterviewOutline outline) {
        return outline.isWhole()
                ? Optional.of(outline)
                : Optional.ofNullable(mongo.findById(outline.id(), InterviewDocument.class))
                        .map(InterviewOutline::of);
    }

    Set<String> seenQuestions(UserId userId) {
        var query = Query.query(of(userId, null));
        query.fields().include("questions._id");
        return mongo.find(query, Document.class, InterviewDocument.COLLECTION).stream()
                .flatMap(document -> document.getList("questions", Document.class).stream())
                .map(question -> question.getString("_id"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Criteria of(UserId userId, @Nullable InterviewStatus status) {
        var own = Criteria.where("userId").is(userId.value());
        return status == null ? own : own.and("status").is(status.name());
    }

    private static String aad(String answerId, String field) {
        return InterviewDocument.COLLECTION + "/" + answerId + "/" + field;
    }
}
