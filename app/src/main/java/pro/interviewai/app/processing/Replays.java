package pro.interviewai.app.processing;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import pro.interviewai.api.projection.ProjectionStatus;
import pro.interviewai.api.projection.Projections;
import pro.interviewai.eventlog.Position;

/**
 * Replays that were asked for, one document each until it has begun. Every node lets go of the processor that it names;
 * the one that can then claim all its segments resets it and takes the document away, and all go on. A node that dies at
 * any of these steps leaves the document, and what was done is done again.
 */
final class Replays implements Projections {
    static final String COLLECTION = "projection_replays";
    private static final int MOST_SECONDS_TO_BEGIN = 30;
    private static final Logger LOG = LoggerFactory.getLogger(Replays.class);

    private final EventProcessingConfiguration processing;
    private final TokenStore tokens;
    private final EventStore log;
    private final MongoCollection<Document> asked;
    private final Clock clock;
    /** When this node let go of a processor, by its name. */
    private final Map<String, Instant> letGo = new ConcurrentHashMap<>();

    Replays(
            EventProcessingConfiguration processing,
            TokenStore tokens,
            EventStore log,
            MongoDatabase database,
            Clock clock) {
        this.processing = processing;
        this.tokens = tokens;
        this.log = log;
        this.asked = database.getCollection(COLLECTION);
        this.clock = clock;
    }

    @Override
    public List<ProjectionStatus> all() {
        var waiting = waiting();
        var token = log.createHeadToken();
        var head = token == null ? 0 : Position.commitOf(Position.of(token));
        return processing.eventProcessors().keySet().stream()
                .filter(this::exists)
                .sorted()
                .map(name -> status(name, waiting.contains(name), head))
                .toList();
    }

    private ProjectionStatus status(String name, boolean waiting, long head) {
        var processor = processor(name);
        var status = processor.processingStatus();
        var segments = status.values();
        var replaying = waiting || segments.stream().anyMatch(Replays::isReplaying);
        var behind = segments.stream()
                .mapToLong(segment ->
                        head - Position.commitOf(segment.getCurrentPosition().orElse(0)))
                .max()
                .orElse(0);
        // just after a start it has claimed some segments or none, and says nothing of those that nobody works on yet
        var running = processor.isRunning()
                && !segments.isEmpty()
                && tokens.fetchAvailableSegments(name).stream()
                        .allMatch(segment -> status.containsKey(segment.getSegmentId()));
        return new ProjectionStatus(name, running, replaying, Math.max(0, behind));
    }

    /** Axon takes a replay for over only at the first event after it, which may be long in coming. */
    private static boolean isReplaying(EventTrackerStatus segment) {
        return segment.isReplaying()
                && segment.getCurrentPosition().orElse(-1)
                        < segment.getResetPosition().orElse(Long.MAX_VALUE);
    }

    /** What has effects beyond a read model says of itself that it may not be reset. */
    @Override
    public boolean exists(String name) {
        return processing
                .eventProcessor(name, StreamingEventProcessor.class)
                .filter(StreamingEventProcessor::supportsReset)
                .isPresent();
    }

    @Override
    public void replay(String name) {
        asked.replaceOne(Filters.eq("_id", name), new Document("_id", name), new ReplaceOptions().upsert(true));
    }

    /** Whether it stands still only because its replay is about to begin, which takes seconds. */
    boolean isAboutToBegin(String name) {
        var since = letGo.get(name);
        return since != null && clock.instant().isBefore(since.plus(MOST_SECONDS_TO_BEGIN, ChronoUnit.SECONDS));
    }

    private Set<String> waiting() {
        return asked.find().map(document -> document.getString("_id")).into(new HashSet<>());
    }

    @Scheduled(fixedDelayString = "PT1S")
    void look() {
        var waiting = waiting();
        waiting.stream().filter(this::exists).forEach(this::begin);
        for (var name : Set.copyOf(letGo.keySet())) {
            if (!waiting.contains(name)) {
                processor(name).start();
                letGo.remove(name);
            }
        }
    }

    private void begin(String name) {
        var processor = processor(name);
        letGo.putIfAbsent(name, clock.instant());
        processor.shutDown();
        try {
            // not from where a new processor begins, which need not be the first event
            processor.resetTokens(StreamableMessageSource::createTailToken);
            asked.deleteOne(Filters.eq("_id", name));
            LOG.info("{} handles the log again from its first event on", name);
        } catch (UnableToClaimTokenException e) {
            LOG.info("{} still runs on another node; its replay begins when that has let go", name);
        } finally {
            for (var segment : tokens.fetchSegments(name)) {
                tokens.releaseClaim(name, segment);
            }
        }
    }

    private StreamingEventProcessor processor(String name) {
        return processing
                .eventProcessor(name, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalArgumentException("no processor " + name));
    }
}
