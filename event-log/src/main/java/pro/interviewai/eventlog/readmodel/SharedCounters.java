package pro.interviewai.eventlog.readmodel;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Counters to which events of many aggregates add, handled by several segments of a processor at a time. A guard by
 * position works only where positions come in order, so each counter is kept in {@value #PARTS} parts, of which each is
 * fed by one segment, and summed on reading.
 *
 * <p>The part follows from the aggregate id in the way Axon assigns segments (the low bits of the hash code), so it stays
 * with one segment however segments are split and merged, up to {@value #PARTS} of them, and with the sequential policy
 * per aggregate that is the default.
 */
public final class SharedCounters {
    /** In how many parts a counter is kept; a processor that feeds it must not have more segments. */
    public static final int PARTS = 16;

    private final MongoOperations mongo;
    private final GuardedWriter writer;
    private final String collection;

    public SharedCounters(MongoOperations mongo, GuardedWriter writer, String collection) {
        this.mongo = mongo;
        this.writer = writer;
        this.collection = collection;
    }

    /**
     * Adds to the named fields of a counter, once for each position; within a batch at its end, as
     * {@link GuardedWriter#upsertInBatch} does. All that one event adds to one counter goes into one call.
     *
     * @param aggregate the id of the aggregate whose event it is
     */
    public void add(String counter, String aggregate, long position, Map<String, Long> amounts) {
        List<Bson> changes = new ArrayList<>();
        // in one order, so that a replay gives the same bytes
        new TreeMap<>(amounts).forEach((field, amount) -> changes.add(Updates.inc("n." + field, amount)));
        int part = Objects.hashCode(aggregate) & (PARTS - 1);
        writer.upsertInBatch(collection, id(counter, part), position, Updates.combine(changes));
    }

    /** The sums by field, in alphabetical order; a field nobody added to is absent. */
    public Map<String, Long> sum(String counter) {
        return sums(Set.of(counter)).getOrDefault(counter, Map.of());
    }

    /** For each of the counters the sums as by {@link #sum}, read at once; a counter nobody added to is absent. */
    public Map<String, Map<String, Long>> sums(Collection<String> counters) {
        Map<String, Map<String, Long>> sums = new TreeMap<>();
        List<String> parts = counters.stream()
                .flatMap(counter -> IntStream.range(0, PARTS).mapToObj(part -> id(counter, part)))
                .toList();
        mongo.getCollection(collection).find(Filters.in("_id", parts)).forEach(part -> {
            Map<String, Long> sum = sums.computeIfAbsent(counterOf(part.getString("_id")), _ -> new TreeMap<>());
            part.get("n", new Document())
                    .forEach((field, amount) -> sum.merge(field, ((Number) amount).longValue(), Long::sum));
        });
        return sums;
    }

    private static String id(String counter, int part) {
        return counter + "#" + part;
    }

    private static String counterOf(String id) {
        return id.substring(0, id.lastIndexOf('#'));
    }
}
