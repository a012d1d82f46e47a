package pro.interviewai.embeddedmongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a client asked for with {@code createIndexes}.
 *
 * @param filter only documents that match it have keys; null for all
 * @param lifetimeSeconds after which a document is deleted, counted from the date in the first field; null for never
 */
record IndexSpec(
        String name,
        List<IndexKey> keys,
        boolean unique,
        boolean sparse,
        @Nullable Document filter,
        @Nullable Long lifetimeSeconds) {
    private static final int CANNOT_CREATE_INDEX = 67;
    private static final Set<String> UNDERSTOOD = Set.of(
            "name",
            "key",
            "ns",
            "v",
            "unique",
            "sparse",
            "partialFilterExpression",
            "expireAfterSeconds",
            "background");

    static IndexSpec of(Document description) {
        for (Map.Entry<String, Object> option : description.entrySet()) {
            if (!UNDERSTOOD.contains(option.getKey()) && option.getValue() != null) {
                throw refuse("The index option '" + option.getKey() + "' is not supported by the embedded server");
            }
        }
        List<IndexKey> keys = new ArrayList<>();
        for (Map.Entry<String, Object> key : keyOf(description).entrySet()) {
            keys.add(key(key.getKey(), key.getValue()));
        }
        if (keys.isEmpty()) {
            throw refuse("Index keys cannot be empty");
        }
        Number lifetime = (Number) description.get("expireAfterSeconds");
        if (lifetime != null && keys.size() > 1) {
            throw refuse("TTL indexes are single-field indexes, compound indexes do not support TTL");
        }
        return new IndexSpec(
                Objects.toString(description.get("name")),
                List.copyOf(keys),
                Utils.isTrue(description.get("unique")),
                Utils.isTrue(description.get("sparse")),
                (Document) description.get("partialFilterExpression"),
                lifetime == null ? null : lifetime.longValue());
    }

    static Document keyOf(Document description) {
        if (description.get("key") instanceof Document key) {
            return key;
        }
        throw refuse("The index has no key");
    }

    private static IndexKey key(String path, @Nullable Object direction) {
        if (!(direction instanceof Number number) || number.doubleValue() == 0) {
            throw refuse("Indexes of kind '" + direction + "' are not supported by the embedded server");
        }
        for (String fragment : path.split("\\.", -1)) {
            if (fragment.isEmpty()
                    || fragment.startsWith("$")
                    || fragment.chars().allMatch(Character::isDigit)) {
                throw refuse("The index path '" + path + "' is not supported by the embedded server");
            }
        }
        return new IndexKey(path, number.doubleValue() > 0);
    }

    private static MongoServerError refuse(String message) {
        return new MongoServerError(CANNOT_CREATE_INDEX, "CannotCreateIndex", message);
    }

    /** Whether both describe the same index apart from the name. */
    boolean sameAs(IndexSpec other) {
        return directions().equals(other.directions())
                && unique == other.unique
                && sparse == other.sparse
                && Objects.equals(filter, other.filter)
                && Objects.equals(lifetimeSeconds, other.lifetimeSeconds);
    }

    private List<String> directions() {
        return keys.stream()
                .map(key -> key.getKey() + (key.isAscending() ? " 1" : " -1"))
                .toList();
    }
}
