package pro.interviewai.embeddedmongo.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an index is asked to be.
 *
 * @param expireAfterSeconds age in seconds at which documents are removed, or null
 * @param partialFilter only documents that match it are keyed, or null for all
 */
public record IndexSpec(
        String name,
        List<IndexKey> keys,
        boolean unique,
        boolean sparse,
        @Nullable Document partialFilter,
        @Nullable Long expireAfterSeconds) {

    private static final Set<String> KNOWN_OPTIONS = Set.of(
            "v",
            "key",
            "name",
            "ns",
            "unique",
            "sparse",
            "background",
            "partialFilterExpression",
            "expireAfterSeconds");

    public static IndexSpec parse(Document description) {
        for (Map.Entry<String, Object> option : description.entrySet()) {
            if (!KNOWN_OPTIONS.contains(option.getKey())) {
                throw new MongoServerError(
                        197, "InvalidIndexSpecificationOption", "Index option not supported: " + option.getKey());
            }
        }
        if (!(description.get("name") instanceof String name) || !(description.get("key") instanceof Document key)) {
            throw new MongoServerError(9, "FailedToParse", "An index needs a name and a key");
        }
        List<IndexKey> keys = parseKeys(key);
        Long expiry =
                description.get("expireAfterSeconds") instanceof Number seconds ? (Long) seconds.longValue() : null;
        if (expiry != null && (keys.size() > 1 || keys.getFirst().getKey().equals("_id"))) {
            throw new MongoServerError(67, "CannotCreateIndex", "TTL indexes are single-field indexes, not on _id");
        }
        return new IndexSpec(
                name,
                keys,
                isTrue(description.get("unique")),
                isTrue(description.get("sparse")),
                (Document) description.get("partialFilterExpression"),
                expiry);
    }

    private static List<IndexKey> parseKeys(Document key) {
        List<IndexKey> keys = new ArrayList<>();
        for (Map.Entry<String, Object> entry : key.entrySet()) {
            boolean plain =
                    entry.getValue() instanceof Number && !entry.getKey().contains("$");
            if (!plain || entry.getKey().isEmpty() || keys.size() == Integer.SIZE - 1) {
                throw new MongoServerError(67, "CannotCreateIndex", "Index key not supported: " + key);
            }
            keys.add(new IndexKey(entry.getKey(), ((Number) entry.getValue()).doubleValue() > 0));
        }
        if (keys.isEmpty()) {
            throw new MongoServerError(67, "CannotCreateIndex", "Index keys cannot be empty");
        }
        return List.copyOf(keys);
    }

    private static boolean isTrue(@Nullable Object value) {
        return value instanceof Boolean bool ? bool : value instanceof Number number && number.doubleValue() != 0;
    }

    public String keyPattern() {
        StringBuilder pattern = new StringBuilder();
        keys.forEach(key -> pattern.append(key.getKey()).append(key.isAscending() ? ":1 " : ":-1 "));
        return pattern.toString();
    }

    public boolean sameKeysAs(IndexSpec other) {
        return keyPattern().equals(other.keyPattern());
    }

    public boolean sameOptionsAs(IndexSpec other) {
        return unique == other.unique
                && sparse == other.sparse
                && Objects.equals(partialFilter, other.partialFilter)
                && Objects.equals(expireAfterSeconds, other.expireAfterSeconds);
    }
}
