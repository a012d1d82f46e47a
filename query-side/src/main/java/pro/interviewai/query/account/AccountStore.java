package pro.interviewai.query.account;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
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
import pro.interviewai.messages.account.Provider;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.VersionedDocuments;

/** Where accounts and signed-in devices are kept for reading, with everything personal sealed by the person's key. */
public final class AccountStore {
    public static final List<SealedCollection> SEALED = List.of(
            new SealedCollection(AccountDocument.COLLECTION, "_id"),
            new SealedCollection(AvatarDocument.COLLECTION, "_id"),
            new SealedCollection(LoginSessionDocument.COLLECTION, "userId"));

    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final MongoTemplate mongo;
    private final VersionedDocuments documents;
    private final Sealer sealer;

    public AccountStore(MongoTemplate mongo, GuardedWriter writer, Sealer sealer, Awaiter awaiter) {
        this.mongo = mongo;
        this.documents = new VersionedDocuments(writer, awaiter);
        this.sealer = sealer;
    }

    /** Creates the indexes by which sign-ins and devices are looked up. */
    public void prepare() {
        mongo.indexOps(LoginSessionDocument.class)
                .createIndex(new Index().named("user").on("userId", Sort.Direction.ASC));
        for (var provider : Provider.values()) {
            var field = provider(provider);
            mongo.indexOps(AccountDocument.class)
                    .createIndex(new Index().named(field).on(field, Sort.Direction.ASC));
        }
        mongo.indexOps(AccountDocument.class)
                .createIndex(new Index().named("email").on("emailIndex", Sort.Direction.ASC));
    }

    void apply(String collection, String id, long version, TrackingToken token, List<Bson> changes) {
        documents.apply(collection, id, version, token, changes);
    }

    void clear() {
        mongo.remove(new Query(), AccountDocument.class);
        mongo.remove(new Query(), LoginSessionDocument.class);
        mongo.remove(new Query(), AvatarDocument.class);
    }

    Optional<AvatarDocument> avatar(String userId) {
        return Optional.ofNullable(mongo.findById(userId, AvatarDocument.class));
    }

    Optional<AccountDocument> account(String id, long atLeastVersion) {
        return find(AccountDocument.class, AccountDocument.COLLECTION, id, AccountDocument::version, atLeastVersion);
    }

    /** Those who registered last first. */
    List<AccountDocument> accounts(int page, int size) {
        var query = new Query()
                .with(Sort.by(Sort.Direction.DESC, "createdAt").and(Sort.by("_id")))
                .skip((long) page * size)
                .limit(size);
        return mongo.find(query, AccountDocument.class);
    }

    long countAccounts() {
        return mongo.estimatedCount(AccountDocument.class);
    }

    Optional<LoginSessionDocument> session(String id, long atLeastVersion) {
        return find(
                LoginSessionDocument.class,
                LoginSessionDocument.COLLECTION,
                id,
                LoginSessionDocument::version,
                atLeastVersion);
    }

    /** Latest first. */
    List<LoginSessionDocument> openSessions(String userId) {
        var query = Query.query(
                        Criteria.where("userId").is(userId).and("closedAt").exists(false))
                .with(Sort.by(Sort.Direction.DESC, "openedAt"));
        return mongo.find(query, LoginSessionDocument.class);
    }

    Optional<AccountDocument> accountByEmail(String emailIndex) {
        var query = Query.query(Criteria.where("emailIndex").is(emailIndex));
        return Optional.ofNullable(mongo.findOne(query, AccountDocument.class));
    }

    /** Waits a moment until there is one. */
    Optional<AccountDocument> accountSoonByEmail(String emailIndex) {
        return documents.await(
                AccountDocument.COLLECTION, emailIndex, () -> accountByEmail(emailIndex), _ -> true, A_MOMENT);
    }

    Optional<AccountDocument> accountByProvider(Provider provider, String subjectIndex) {
        var query = Query.query(Criteria.where(provider(provider)).is(subjectIndex));
        return Optional.ofNullable(mongo.findOne(query, AccountDocument.class));
    }

    /** The field of who a person is there. */
    static String provider(Provider provider) {
        return "providers." + provider.id();
    }

    /** As it stands in a document. */
    @Nullable
    Object stored(Object value) {
        return mongo.getConverter().convertToMongoType(value);
    }

    /** Sealed for this field of this document, or null if there is nothing to seal any more. */
    byte @Nullable [] seal(String userId, String place, @Nullable String text) {
        return text == null
                ? null
                : sealer.sealUnlessErased(userId, place, text).orElse(null);
    }

    /** Empty once the person's data has been erased. */
    String open(String userId, String place, byte @Nullable [] sealed) {
        return sealed == null ? "" : sealer.open(userId, place, sealed).orElse("");
    }

    static String place(String collection, String id, String field) {
        return collection + "/" + id + "/" + field;
    }

    private <T> Optional<T> find(
            Class<T> type, String collection, String id, ToLongFunction<T> version, long atLeastVersion) {
        return documents.atLeast(
                atLeastVersion, collection, id, () -> Optional.ofNullable(mongo.findById(id, type)), version);
    }
}
