package pro.interviewai.embeddedmongo.query;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pro.interviewai.embeddedmongo.index.KeyString;

/** What a query asks of one field, as far as an index can answer it: some values, or a range of one type. */
final class Bounds {

    @Nullable
    List<Object> points;

    @Nullable
    Object lower;

    @Nullable
    Object upper;

    boolean lowerInclusive;
    boolean upperInclusive;

    boolean isRange() {
        return lower != null || upper != null;
    }

    boolean isUseful() {
        return points != null || isRange();
    }

    /** Whether no document without the field can match. */
    boolean impliesPresence() {
        return points == null ? isRange() : points.stream().noneMatch(Missing::isNullOrMissing);
    }

    void equal(@Nullable Object value) {
        if (points == null && isPoint(value)) {
            points = Collections.singletonList(value);
        }
    }

    void anyOf(Collection<?> values, boolean documentsToo) {
        if (points == null
                && values.stream().allMatch(value -> isPoint(value) || documentsToo && value instanceof Document)) {
            points = new ArrayList<>(values);
        }
    }

    void exactDocument(Document value) {
        if (points == null && value.values().stream().noneMatch(Missing::isNullOrMissing)) {
            points = List.of(value);
        }
    }

    void above(@Nullable Object value, boolean inclusive) {
        if (lower == null && isRangeable(value) && fits(value, upper)) {
            lower = value;
            lowerInclusive = inclusive;
        }
    }

    void below(@Nullable Object value, boolean inclusive) {
        if (upper == null && isRangeable(value) && fits(value, lower)) {
            upper = value;
            upperInclusive = inclusive;
        }
    }

    private static boolean fits(@Nullable Object value, @Nullable Object other) {
        return other == null || KeyString.typeOf(value) == KeyString.typeOf(other);
    }

    private static boolean isPoint(@Nullable Object value) {
        return Missing.isNullOrMissing(value)
                || isRangeable(value)
                || value instanceof Number
                || value instanceof LegacyUUID
                || value instanceof BinData
                || value instanceof BsonTimestamp;
    }

    private static boolean isRangeable(@Nullable Object value) {
        return value instanceof Number number && !Double.isNaN(number.doubleValue())
                || value instanceof String
                || value instanceof Instant
                || value instanceof ObjectId
                || value instanceof UUID
                || value instanceof Boolean;
    }
}
