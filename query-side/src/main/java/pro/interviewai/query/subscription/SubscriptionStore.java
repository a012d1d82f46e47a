package pro.interviewai.query.subscription;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.conversions.Bson;
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
import pro.interviewai.messages.subscription.SubscriptionEvent.CheckoutOpened;
import pro.interviewai.messages.subscription.SubscriptionEvent.EnterpriseRequested;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.VersionedDocuments;
import tools.jackson.databind.json.JsonMapper;

/** Where subscriptions, invoices and messages of the provider are kept for reading, pages of checkouts sealed. */
public final class SubscriptionStore {
    public static final List<SealedCollection> SEALED = List.of(
            new SealedCollection(SubscriptionDocument.COLLECTION, "userId"),
            new SealedCollection(CaseDocument.COLLECTION, "userId"));

    private final MongoTemplate mongo;
    private final VersionedDocuments documents;
    private final Sealer sealer;
    private final JsonMapper json;

    public SubscriptionStore(
            MongoTemplate mongo, GuardedWriter writer, Sealer sealer, Awaiter awaiter, JsonMapper json) {
        this.mongo = mongo;
        this.documents = new VersionedDocuments(writer, awaiter);
        this.sealer = sealer;
        this.json = json;
    }

    /** Creates the indexes that lists need. */
    public void prepare() {
        index(SubscriptionDocument.class, "subscribedAt");
        index(InvoiceDocument.class, "issuedAt");
        index(CaseDocument.class, "parkedAt");
        index(WebhookDocument.class, "receivedAt");
        mongo.indexOps(InvoiceDocument.class)
                .createIndex(new Index()
                        .named("user_issuedAt")
                        .on("userId", Sort.Direction.ASC)
                        .on("issuedAt", Sort.Direction.DESC));
    }

    void apply(String collection, String id, long version, TrackingToken token, List<Bson> changes) {
        documents.apply(collection, id, version, token, changes);
    }

    void clear() {
        for (var type : List.of(
                SubscriptionDocument.class,
                InvoiceDocument.class,
                CaseDocument.class,
                WebhookDocument.class,
                OwnerDocument.class)) {
            mongo.remove(new Query(), type);
        }
    }

    Optional<SubscriptionDocument> subscription(String id, long atLeastVersion) {
        return documents.atLeast(
                atLeastVersion,
                SubscriptionDocument.COLLECTION,
                id,
                () -> Optional.ofNullable(mongo.findById(id, SubscriptionDocument.class)),
                SubscriptionDocument::version);
    }

    <T> Optional<T> find(String id, Class<T> type) {
        return Optional.ofNullable(mongo.findById(id, type));
    }

    /** One page, those first in which the field is latest, and how many there are in all. */
    <T> Page<T> page(Class<T> type, Criteria which, String latest, int page, int size) {
        var wanted =
                PageRequest.of(page, size, Sort.by(Sort.Direction.DESC, latest).and(Sort.by("_id")));
        var found = mongo.find(Query.query(which).with(wanted), type);
        return PageableExecutionUtils.getPage(found, wanted, () -> mongo.count(Query.query(which), type));
    }

    String json(Object value) {
        return json.writeValueAsString(value);
    }

    <T> T read(String text, Class<T> type) {
        return json.readValue(text, type);
    }

    /** The address of the page; empty once the person is erased. */
    Optional<byte[]> seal(CheckoutOpened event) {
        return isErased(event.url())
                ? Optional.empty()
                : sealer.sealUnlessErased(event.userId(), place(event.checkoutId()), event.url());
    }

    @Nullable
    String open(String userId, String checkoutId, byte @Nullable [] url) {
        return url == null ? null : sealer.open(userId, place(checkoutId), url).orElse(null);
    }

    /** What somebody wrote who asks for a plan; empty once the person is erased. */
    Optional<byte[]> seal(EnterpriseRequested event) {
        return isErased(event.company()) || isErased(event.message())
                ? Optional.empty()
                : sealer.sealUnlessErased(
                        event.userId(), wishPlace(event.requestId()), event.company() + ": " + event.message());
    }

    @Nullable
    String wish(CaseDocument found) {
        return found.wish() == null
                ? null
                : sealer.open(found.userId(), wishPlace(found.caseId()), found.wish())
                        .orElse(null);
    }

    /** An id as the name of a field. */
    static String field(String id) {
        return id.replace('.', '_').replace('$', '_');
    }

    private void index(Class<?> type, String latest) {
        mongo.indexOps(type).createIndex(new Index().named(latest).on(latest, Sort.Direction.DESC));
    }

    private static String place(String checkoutId) {
        return SubscriptionDocument.COLLECTION + "/" + checkoutId + "/url";
    }

    private static String wishPlace(String requestId) {
        return CaseDocument.COLLECTION + "/" + requestId + "/wish";
    }

    private static boolean isErased(@Nullable String text) {
        return text == null;
    }
}
