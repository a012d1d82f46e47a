package pro.interviewai.eventlog;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/** Reads the log as it is stored, for those who look at events themselves and not at what they mean. */
public final class LogReader {
    private static final HexFormat HEX = HexFormat.of();
    private final MongoCollection<RawBsonDocument> commits;

    public LogReader(EventLogCollections collections) {
        this.commits = collections.commits();
    }

    /** The events of one aggregate from a sequence number on, in order; empty if there is none of this type and id. */
    public List<LoggedEvent> ofAggregate(String type, String aggregate, long from, int limit) {
        long start = startOfCommitWith(aggregate, from);
        var window = new Document("$gte", start).append("$lt", from + limit);
        List<LoggedEvent> events = new ArrayList<>();
        for (RawBsonDocument commit :
                commits.find(continuing(aggregate, window)).sort(Sorts.ascending("_id"))) {
            events(commit)
                    .filter(event -> aggregate.equals(event.aggregateId()) && type.equals(event.aggregateType()))
                    .filter(event -> event.sequence() >= from && event.sequence() < from + limit)
                    .forEach(events::add);
        }
        return events;
    }

    /** The events at these positions, in order. */
    public List<LoggedEvent> at(Collection<Long> positions) {
        Set<Long> numbers = positions.stream().map(Position::commitOf).collect(Collectors.toSet());
        List<LoggedEvent> events = new ArrayList<>();
        for (RawBsonDocument commit : commits.find(Filters.in("_id", numbers)).sort(Sorts.ascending("_id"))) {
            events(commit).filter(event -> positions.contains(event.position())).forEach(events::add);
        }
        return events;
    }

    /** A commit may continue a stream with several events, so the one that holds a sequence number may start before it. */
    private long startOfCommitWith(String aggregate, long sequence) {
        RawBsonDocument commit = commits.find(continuing(aggregate, new Document("$lte", sequence)))
                .sort(Sorts.descending("_id"))
                .limit(1)
                .first();
        return commit == null
                ? 0
                : StoredCommit.read(commit).streams().stream()
                        .filter(stream -> stream.aggregate().equals(aggregate))
                        .mapToLong(StoredCommit.Stream::first)
                        .min()
                        .orElse(0);
    }

    private static Bson continuing(String aggregate, Document first) {
        return Filters.elemMatch("st", new Document("a", aggregate).append("s", first));
    }

    private static Stream<LoggedEvent> events(RawBsonDocument document) {
        StoredCommit commit = StoredCommit.read(document);
        String hash = HEX.formatHex(document.getBinary("h").getData());
        String previous = HEX.formatHex(document.getBinary("ph").getData());
        List<LoggedEvent> events = new ArrayList<>();
        int size = commit.events().size();
        for (int index = 0; index < size; index++) {
            StoredEvent event = Objects.requireNonNull(commit.events().get(index));
            StoredCommit.Stream stream = event.stream();
            events.add(new LoggedEvent(
                    Position.of(commit.position(), index, size),
                    commit.position(),
                    index,
                    commit.id(),
                    Instant.ofEpochMilli(commit.millis()),
                    stream == null ? null : stream.type(),
                    stream == null ? null : stream.aggregate(),
                    event.sequence(),
                    event.id(),
                    event.name(),
                    event.revision(),
                    Instant.EPOCH.plus(event.micros(), ChronoUnit.MICROS),
                    event.payload(),
                    event.metaData(),
                    hash,
                    previous));
        }
        return events.stream();
    }
}
