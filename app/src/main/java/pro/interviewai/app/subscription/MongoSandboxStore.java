package pro.interviewai.app.subscription;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.gateways.payment.sandbox.store.SandboxStore;

/** Keeps what the sandbox of payments knows in the database, so that a restart forgets nothing. */
final class MongoSandboxStore implements SandboxStore {
    static final String COLLECTION = "payment_sandbox";

    private static final String ID = "_id";
    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String CUSTOMER = "customer";
    private static final String JSON = "json";
    /** In place of the JSON of what names people: customers, and answers in which they stand. */
    private static final String SEALED = "sealed";

    private static final Set<String> NAMING_PEOPLE = Set.of("customer", "sandbox.request");
    /** Grows with each document that one process makes. */
    private static final String ORDER = "order";

    private static final String LOCK = "lock";
    private static final String HOLDER = "holder";
    private static final String UNTIL = "until";
    /** After this a lock is taken from a process that is gone. */
    private static final Duration HELD = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(10);

    private final MongoOperations mongo;
    private final Sealer sealer;
    private final InstantSource time;

    MongoSandboxStore(MongoOperations mongo, Sealer sealer, InstantSource time) {
        this.mongo = mongo;
        this.sealer = sealer;
        this.time = time;
    }

    void prepare() {
        mongo.indexOps(COLLECTION)
                .createIndex(new Index()
                        .named("order")
                        .on(KIND, Sort.Direction.ASC)
                        .on(CUSTOMER, Sort.Direction.ASC)
                        .on(ORDER, Sort.Direction.ASC));
    }

    @Override
    public void put(Stored document) {
        var key = key(document.kind(), document.id());
        var update = new Update()
                .set(KIND, document.kind())
                .set(NAME, document.id())
                .set(CUSTOMER, document.customer())
                .setOnInsert(ORDER, new ObjectId());
        if (NAMING_PEOPLE.contains(document.kind())) {
            update.set(SEALED, sealer.seal(COLLECTION, key, document.json()));
        } else {
            update.set(JSON, document.json());
        }
        mongo.upsert(query(where(ID).is(key)), update, COLLECTION);
    }

    @Override
    public Optional<Stored> get(String kind, String id) {
        var found = mongo.findById(key(kind, id), Document.class, COLLECTION);
        return Optional.ofNullable(found).map(this::stored);
    }

    @Override
    public List<Stored> list(String kind, @Nullable String customer) {
        var wanted = where(KIND).is(kind);
        var whose = customer == null ? wanted : wanted.and(CUSTOMER).is(customer);
        var sorted = query(whose).with(Sort.by(ORDER));
        return mongo.find(sorted, Document.class, COLLECTION).stream()
                .map(this::stored)
                .toList();
    }

    @Override
    public void remove(String kind, String id) {
        mongo.remove(query(where(ID).is(key(kind, id))), COLLECTION);
    }

    @Override
    public <T> T alone(Supplier<T> work) {
        var holder = new ObjectId();
        while (!isTaken(holder)) {
            LockSupport.parkNanos(PAUSE.toNanos());
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("interrupted while another process had the sandbox of payments");
            }
        }
        try {
            return work.get();
        } finally {
            mongo.remove(query(where(ID).is(LOCK).and(HOLDER).is(holder)), COLLECTION);
        }
    }

    private boolean isTaken(ObjectId holder) {
        var now = time.instant();
        mongo.remove(query(where(ID).is(LOCK).and(UNTIL).lt(Date.from(now))), COLLECTION);
        try {
            mongo.insert(
                    new Document(ID, LOCK).append(HOLDER, holder).append(UNTIL, Date.from(now.plus(HELD))), COLLECTION);
            return true;
        } catch (DuplicateKeyException held) {
            return false;
        }
    }

    private Stored stored(Document found) {
        var sealed = found.get(SEALED, Binary.class);
        var json = sealed == null
                ? found.getString(JSON)
                : sealer.open(COLLECTION, found.getString(ID), sealed.getData()).orElse("{}");
        return new Stored(found.getString(KIND), found.getString(NAME), found.getString(CUSTOMER), json);
    }

    private static String key(String kind, String id) {
        return kind + ' ' + id;
    }
}
