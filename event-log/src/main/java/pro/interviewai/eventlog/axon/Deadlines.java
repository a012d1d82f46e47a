package pro.interviewai.eventlog.axon;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.config.ConfigurationScopeAwareProvider;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.jobrunr.JobRunrDeadlineManager;
import org.axonframework.messaging.ScopeAwareProvider;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.serialization.Serializer;
import org.jobrunr.jobs.mappers.JobMapper;
import org.jobrunr.scheduling.JobScheduler;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.server.JobActivator;
import org.jobrunr.storage.nosql.mongo.MongoDBStorageProvider;
import org.jobrunr.utils.mapper.JsonMapper;
import org.jobrunr.utils.mapper.jackson3.Jackson3JsonMapper;
import org.jspecify.annotations.Nullable;

/**
 * Axon's deadlines on JobRunr, kept in the same MongoDB in the collections {@code jobrunr_*}, so that they survive a
 * restart and are met by whichever node is there. A deadline that fails is retried by JobRunr with growing delays.
 *
 * <p>JobRunr's dashboard is never started: it is the only part that sends usage data, from the browser that shows it.
 * Forecasts of carbon intensity, the other thing JobRunr would fetch, are off unless asked for, and are not.
 */
public final class Deadlines implements AutoCloseable {
    private static final String PREFIX = "jobrunr_";

    private final BackgroundJobServer server;
    private final MongoDBStorageProvider storage;
    private final JobRunrDeadlineManager deadlines;
    private volatile boolean wanted;

    private Deadlines(
            MongoDBStorageProvider storage,
            JsonMapper json,
            Duration poll,
            ScopeAwareProvider scopes,
            Serializer axon) {
        this.storage = storage;
        JobScheduler scheduler = new JobScheduler(storage);
        this.deadlines = new NeverEarly(
                JobRunrDeadlineManager.builder()
                        .jobScheduler(scheduler)
                        .scopeAwareProvider(scopes)
                        .serializer(axon),
                poll);
        BackgroundJobServerConfiguration configuration =
                BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration()
                        .andPollInterval(poll)
                        .andDeleteSucceededJobsAfter(Duration.ofHours(1))
                        .andPermanentlyDeleteDeletedJobsAfter(Duration.ofHours(1));
        this.server = new BackgroundJobServer(storage, json, new OnlyDeadlines(deadlines), configuration);
    }

    /**
     * Opens the store of deadlines; none is met before {@link #start()}.
     *
     * @param client with {@code uuidRepresentation=STANDARD}, and on a replica set {@code w=majority&journal=true}, for
     *     JobRunr takes the concerns of the client
     * @param poll how often due deadlines are looked for; at least 5 s; a deadline is met up to twice
     *     that late, never early
     * @param scopes finds sagas and aggregates, in an application a {@link ConfigurationScopeAwareProvider}
     */
    public static Deadlines open(
            MongoClient client, String database, Duration poll, ScopeAwareProvider scopes, Serializer serializer) {
        JsonMapper json = new Jackson3JsonMapper();
        MongoDBStorageProvider storage = new MongoDBStorageProvider(client, database, PREFIX);
        storage.setJobMapper(new JobMapper(json));
        return new Deadlines(storage, json, poll, scopes, serializer);
    }

    public DeadlineManager deadlineManager() {
        return deadlines;
    }

    /** Begins to meet deadlines; to be called when everything that handles them is there. */
    public void start() {
        wanted = true;
        server.start();
    }

    /**
     * JobRunr stops for good when its store is away for longer than it has patience; to be called every few seconds, so
     * that deadlines are met again soon after the store's return.
     */
    public void startAgain() {
        if (wanted && !isMeeting()) {
            server.start();
        }
    }

    /** Whether due deadlines are looked for. */
    public boolean isMeeting() {
        return server.isRunning();
    }

    /** Stops meeting deadlines, waiting up to 10 s for those at work. The client stays open. */
    @Override
    public void close() {
        wanted = false;
        server.stop();
        storage.close();
    }

    /** JobRunr starts what falls due within its next interval; this adds the interval, for early is worse than late. */
    private static final class NeverEarly extends JobRunrDeadlineManager {
        private final Duration poll;

        NeverEarly(Builder builder, Duration poll) {
            super(builder);
            this.poll = poll;
        }

        @Override
        public String schedule(
                Instant triggerDateTime, String deadlineName, @Nullable Object payload, ScopeDescriptor scope) {
            return super.schedule(triggerDateTime.plus(poll), deadlineName, payload, scope);
        }
    }

    /** JobRunr knows only the class a job's method is of; the one thing it may run here is the deadline manager. */
    private record OnlyDeadlines(JobRunrDeadlineManager deadlines) implements JobActivator {
        @Override
        public <T> T activateJob(Class<T> type) {
            return type.cast(deadlines);
        }
    }
}
