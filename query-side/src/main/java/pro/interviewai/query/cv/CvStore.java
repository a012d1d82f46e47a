package pro.interviewai.query.cv;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
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
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.VersionedDocuments;
import tools.jackson.databind.json.JsonMapper;

/** Where CVs, their versions and applications are kept for reading, all that people wrote sealed. */
public final class CvStore {
    private static final Duration MOMENT = Duration.ofSeconds(1);
    public static final List<SealedCollection> SEALED = List.of(
            new SealedCollection(CvDocument.COLLECTION, "userId"),
            new SealedCollection(CvVersionDocument.COLLECTION, "userId"),
            new SealedCollection(CvAnalysisDocument.COLLECTION, "userId"),
            new SealedCollection(CvOptimisationDocument.COLLECTION, "userId"),
            new SealedCollection(ApplicationDocument.COLLECTION, "userId"));

    private final MongoTemplate mongo;
    private final VersionedDocuments documents;
    private final CvSeal seal;

    public CvStore(MongoTemplate mongo, GuardedWriter writer, Sealer sealer, Awaiter awaiter, JsonMapper json) {
        this.mongo = mongo;
        this.documents = new VersionedDocuments(writer, awaiter);
        this.seal = new CvSeal(sealer, json);
    }

    /** Creates the indexes that the queries need. */
    public void prepare() {
        index(CvDocument.class, "userId", "changedAt");
        index(CvVersionDocument.class, "cvId", "number");
        index(CvVersionDocument.class, "userId", "_id");
        index(CvAnalysisDocument.class, "versionId", "requested");
        mongo.indexOps(CvAnalysisDocument.class)
                .createIndex(new Index()
                        .named("parkedAt")
                        .on("parkedAt", Sort.Direction.DESC)
                        .sparse());
        index(CvOptimisationDocument.class, "versionId", "proposed");
        index(ApplicationDocument.class, "userId", "sentAt");
    }

    CvSeal seal() {
        return seal;
    }

    void apply(Changes changes, long version, TrackingToken token) {
        documents.apply(changes.collection(), changes.id(), version, token, changes.updates());
    }

    void clear() {
        for (var type : List.of(
                CvDocument.class,
                CvVersionDocument.class,
                CvAnalysisDocument.class,
                CvOptimisationDocument.class,
                ApplicationDocument.class)) {
            mongo.remove(new Query(), type);
        }
    }

    /** Waits for a removed one as well, which is none. */
    Optional<CvDocument> cv(String id, String userId, long atLeastVersion) {
        return documents
                .atLeast(
                        atLeastVersion,
                        CvDocument.COLLECTION,
                        id,
                        () -> own(id, userId, CvDocument.class),
                        CvDocument::version)
                .filter(found -> found.removed() == null);
    }

    Optional<ApplicationDocument> application(String id, String userId, long atLeastVersion) {
        return documents
                .atLeast(
                        atLeastVersion,
                        ApplicationDocument.COLLECTION,
                        id,
                        () -> own(id, userId, ApplicationDocument.class),
                        ApplicationDocument::version)
                .filter(found -> found.removed() == null);
    }

    /** With all that belongs to it. */
    Optional<WholeVersion> version(String id, String userId, long atLeastVersion) {
        return documents
                .atLeast(
                        atLeastVersion,
                        CvVersionDocument.COLLECTION,
                        id,
                        () -> ofOneMoment(
                                id,
                                () -> own(id, userId, CvVersionDocument.class).map(this::whole)),
                        WholeVersion::shown)
                .filter(found -> !isRemoved(found.version().cvId()));
    }

    /** With what says how far it has come, once it has gone on from a version of its stream or the time is over. */
    Optional<WholeVersion> versionAfter(String id, String userId, long after, Duration wait) {
        return documents
                .listen(
                        CvVersionDocument.COLLECTION,
                        id,
                        after,
                        () -> ofOneMoment(id, () -> outline(id, userId)),
                        found -> found.shown() > after,
                        wait)
                .filter(found -> !isRemoved(found.version().cvId()));
    }

    /** Keys of the files that are kept for a person, those of removed CVs as well as long as they are. */
    List<String> keptFiles(String userId) {
        var kept = Query.query(Criteria.where("userId")
                .is(userId)
                .and("fileKey")
                .exists(true)
                .and("fileRemoved")
                .exists(false));
        kept.fields().include("fileKey");
        return mongo.find(kept.with(Sort.by("_id")), Document.class, CvVersionDocument.COLLECTION).stream()
                .map(found -> found.getString("fileKey"))
                .toList();
    }

    /** One page without what is long, those first in which the field is latest. */
    <T> Page<T> page(Class<T> type, Criteria which, String latest, int page, int size, String... left) {
        var wanted =
                PageRequest.of(page, size, Sort.by(Sort.Direction.DESC, latest).and(Sort.by("_id")));
        var query = Query.query(which).with(wanted);
        query.fields().exclude(left);
        return PageableExecutionUtils.getPage(
                mongo.find(query, type), wanted, () -> mongo.count(Query.query(which), type));
    }

    private <T> Optional<T> own(String id, String userId, Class<T> type, String... left) {
        var query = Query.query(Criteria.where("_id").is(id).and("userId").is(userId));
        query.fields().exclude(left);
        return Optional.ofNullable(mongo.findOne(query, type));
    }

    /** Again where events were applied between the reading of its documents. */
    private Optional<WholeVersion> ofOneMoment(String id, Supplier<Optional<WholeVersion>> read) {
        var found = read.get();
        return found.filter(WholeVersion::isTorn).isEmpty()
                ? found
                : documents.await(CvVersionDocument.COLLECTION, id, read, again -> !again.isTorn(), MOMENT);
    }

    private WholeVersion whole(CvVersionDocument version) {
        return new WholeVersion(
                version,
                details(version, CvAnalysisDocument.class, "requested"),
                details(version, CvOptimisationDocument.class, "proposed"));
    }

    private Optional<WholeVersion> outline(String id, String userId) {
        return own(id, userId, CvVersionDocument.class, "file", "document", "content", "corrections")
                .map(version -> new WholeVersion(
                        version,
                        details(version, CvAnalysisDocument.class, "requested", "jobDescription", "analysis"),
                        details(version, CvOptimisationDocument.class, "proposed", "changes", "confirmed")));
    }

    private <T> List<T> details(CvVersionDocument version, Class<T> type, String order, String... left) {
        var query = Query.query(Criteria.where("versionId").is(version.id())).with(Sort.by(order));
        query.fields().exclude(left);
        return mongo.find(query, type);
    }

    private boolean isRemoved(String cvId) {
        return mongo.exists(
                Query.query(Criteria.where("_id").is(cvId).and("removed").is(true)), CvDocument.class);
    }

    private void index(Class<?> type, String first, String second) {
        mongo.indexOps(type)
                .createIndex(new Index()
                        .named(first + "_" + second)
                        .on(first, Sort.Direction.ASC)
                        .on(second, Sort.Direction.DESC));
    }
}
