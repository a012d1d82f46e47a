package pro.interviewai.eventlog.crypto;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import javax.crypto.SecretKey;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * One random 256-bit key for each data subject, kept wrapped (AES-256-GCM) by the master key. Destroying a subject's key
 * makes every text sealed with it unreadable, in the log, its backups and the read models alike; the subject's document
 * stays as a marker, so that no later write can quietly create a second key.
 *
 * <p>A subject may also have keys of its own for what is to be forgotten earlier, see {@link KeyName}.
 *
 * <p>Keys are cached for {@link #CACHED_FOR}: a node learns of a destruction done by another one no later than that.
 */
public final class SubjectKeys {
    /** How long a node may go on using a key that another node has destroyed. */
    public static final Duration CACHED_FOR = Duration.ofSeconds(30);

    private static final int MAX_CACHED = 20_000;
    private static final String KEY = "k";
    private static final String DESTROYED = "destroyed";

    private final MongoCollection<Document> keys;
    private final SecretKey wrapping;
    private final Clock clock;
    private final ConcurrentMap<String, Cached> cache = new ConcurrentHashMap<>();
    private final LongAdder lookUps = new LongAdder();
    private final LongAdder hits = new LongAdder();

    /** @param keys the collection {@code subject_keys}, with the write and read concern it is to be used with */
    public SubjectKeys(MongoCollection<Document> keys, MasterKey master, Clock clock) {
        this.keys = keys;
        this.wrapping = master.derive("subject-key-wrap", "AES");
        this.clock = clock;
    }

    /**
     * Destroys the key of {@code subject} for good. Doing it again, or for a subject that never had a key, is fine: there
     * will never be one again.
     */
    public void destroy(String subject) {
        keys.updateOne(
                Filters.eq("_id", subject),
                Updates.combine(Updates.unset(KEY), Updates.min(DESTROYED, Date.from(clock.instant()))),
                new UpdateOptions().upsert(true));
        cache.put(subject, cached(null));
    }

    /** Whether the key of {@code subject} was destroyed, as the store says now. */
    public boolean isDestroyed(String subject) {
        Document stored = keys.find(Filters.eq("_id", subject)).first();
        return stored != null && stored.get(KEY) == null;
    }

    /** The subject's key, or empty if there is none (yet, or any more). */
    Optional<SubjectKey> find(String subject) {
        String person = KeyName.person(subject);
        return person == null ? find(subject, null) : find(person).flatMap(around -> find(subject, around));
    }

    /** @param around the key of the person, if the wanted one stands within it */
    private Optional<SubjectKey> find(String subject, @Nullable SubjectKey around) {
        Cached known = fresh(subject);
        if (known != null) {
            return Optional.ofNullable(known.key);
        }
        Document stored = keys.find(Filters.eq("_id", subject)).first();
        return stored == null ? Optional.empty() : Optional.ofNullable(remember(subject, stored, around));
    }

    /**
     * The subject's key, made if there is none.
     *
     * @throws SubjectErasedException if it was destroyed
     */
    SubjectKey obtain(String subject) {
        String person = KeyName.person(subject);
        SubjectKey around = person == null ? null : obtain(person);
        Cached known = fresh(subject);
        SubjectKey key = known != null ? known.key : loadOrCreate(subject, around);
        if (key == null) {
            throw new SubjectErasedException(subject);
        }
        return key;
    }

    private @Nullable SubjectKey loadOrCreate(String subject, @Nullable SubjectKey around) {
        Document stored = keys.find(Filters.eq("_id", subject)).first();
        return remember(subject, stored != null ? stored : create(subject), around);
    }

    private Document create(String subject) {
        Document created =
                new Document("_id", subject).append(KEY, new Binary(wrap(subject, Keys.random(Keys.KEY_BYTES))));
        try {
            keys.insertOne(created);
            return created;
        } catch (MongoWriteException e) {
            Document winner = keys.find(Filters.eq("_id", subject)).first();
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY || winner == null) {
                throw e;
            }
            return winner;
        }
    }

    private @Nullable SubjectKey remember(String subject, Document stored, @Nullable SubjectKey around) {
        Binary wrapped = stored.get(KEY, Binary.class);
        SubjectKey key = wrapped == null ? null : key(unwrap(subject, wrapped.getData()), around);
        if (cache.size() >= MAX_CACHED) {
            cache.clear();
        }
        cache.put(subject, cached(key));
        return key;
    }

    private static SubjectKey key(byte[] secret, @Nullable SubjectKey around) {
        return around == null ? SubjectKey.of(secret) : around.within(secret);
    }

    /** The share of look-ups since the start that needed no read from the store, 0–1; empty before the first. */
    public OptionalDouble hitRate() {
        long all = lookUps.sum();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) hits.sum() / all);
    }

    private @Nullable Cached fresh(String subject) {
        lookUps.increment();
        Cached known = cache.get(subject);
        if (known == null || !clock.instant().isBefore(known.until)) {
            return null;
        }
        hits.increment();
        return known;
    }

    private Cached cached(@Nullable SubjectKey key) {
        return new Cached(key, clock.instant().plus(CACHED_FOR));
    }

    private byte[] wrap(String subject, byte[] secret) {
        byte[] nonce = Keys.random(Keys.NONCE_BYTES);
        byte[] body = Keys.encrypt(wrapping, nonce, aad(subject), secret);
        return ByteBuffer.allocate(nonce.length + body.length)
                .put(nonce)
                .put(body)
                .array();
    }

    private byte[] unwrap(String subject, byte[] wrapped) {
        try {
            return Keys.decrypt(wrapping, wrapped, 0, aad(subject));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The master key is not the one that the subject keys were wrapped with", e);
        }
    }

    private static byte[] aad(String subject) {
        return ("subject-key\0" + subject).getBytes(StandardCharsets.UTF_8);
    }

    private record Cached(@Nullable SubjectKey key, Instant until) {}
}
