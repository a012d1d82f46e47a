package pro.interviewai.query.analytics;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.messages.analytics.ActivityRow;
import pro.interviewai.messages.analytics.RetentionReport.Milestone;
import pro.interviewai.query.activity.SessionKind;
import pro.interviewai.query.activity.Tally;

/**
 * Where is kept what is counted. It holds ids and facts, nothing that a person said of themselves: {@value #ACTIVITIES},
 * a document a thing done; {@value #SESSIONS}, a document an interview or sign-in; {@value #PEOPLE}, a document a person
 * with the first time of each step and the weeks in which they did something. {@value #VISITS} is no read model: what
 * browsers tell of pages and features stands there and nowhere else, so that it can be forgotten.
 */
public final class AnalyticsStore {
    static final String ACTIVITIES = "analytics_activities";
    static final String SESSIONS = "analytics_sessions";
    static final String PEOPLE = "analytics_people";
    static final String VISITS = "analytics_visits";

    static final String DONE = "done";

    private static final String USER = "userId";
    private static final String TIME = "time";

    private final MongoTemplate mongo;
    private final GuardedWriter writer;

    public AnalyticsStore(MongoTemplate mongo, GuardedWriter writer) {
        this.mongo = mongo;
        this.writer = writer;
    }

    /** Creates the indexes that reports and forgetting need. */
    public void prepare() {
        for (String collection : List.of(ACTIVITIES, SESSIONS, VISITS)) {
            mongo.indexOps(collection).createIndex(new Index().named(USER).on(USER, Sort.Direction.ASC));
            mongo.indexOps(collection).createIndex(new Index().named(TIME).on(TIME, Sort.Direction.ASC));
        }
        mongo.indexOps(PEOPLE)
                .createIndex(new Index().named("registered").on(field(Milestone.REGISTERED), Sort.Direction.ASC));
    }

    /**
     * Counts that a page was opened or something on it used. The caller has seen to it that the person agreed.
     *
     * @param id of the visit, so that telling of it twice counts once
     */
    public void visited(String id, String userId, String page, @Nullable String feature, Instant time) {
        Document visit = new Document(USER, userId)
                .append("page", page)
                .append("feature", feature)
                .append(TIME, Date.from(time));
        writer.insert(VISITS, id, 0, visit);
    }

    /**
     * Removes what is older. What each person reached, how much they did and in which weeks stays for as long as they do,
     * and so does how long their interviews took.
     */
    public void forgetBefore(Instant time) {
        Bson older = Filters.lt(TIME, Date.from(time));
        mongo.getCollection(ACTIVITIES).deleteMany(older);
        mongo.getCollection(VISITS).deleteMany(older);
        mongo.getCollection(SESSIONS).deleteMany(Filters.and(Filters.eq("kind", SessionKind.SIGN_IN.name()), older));
    }

    /** @param position of the event that tells it */
    Tally tally(long position) {
        return new Tally() {
            @Override
            public void did(ActivityRow row, Set<Milestone> milestones) {
                AnalyticsStore.this.did(row, milestones, position);
            }

            @Override
            public void reached(Milestone milestone, String userId, Instant time) {
                progressed(userId, time, Set.of(milestone), position, List.of());
            }

            @Override
            public void touched(SessionKind kind, String id, String userId, Instant time) {
                AnalyticsStore.this.touched(kind, id, userId, time, position);
            }
        };
    }

    private void did(ActivityRow row, Set<Milestone> milestones, long position) {
        Document properties = new Document();
        properties.putAll(new TreeMap<>(row.properties()));
        writer.upsertInBatch(
                ACTIVITIES,
                position,
                position,
                Updates.combine(
                        Updates.set("type", row.eventType().id().toUpperCase(Locale.ROOT)),
                        Updates.set(USER, row.userId()),
                        Updates.set("sessionId", row.sessionId()),
                        Updates.set(TIME, Date.from(row.timestamp())),
                        Updates.set(
                                "day",
                                row.timestamp()
                                        .atOffset(ZoneOffset.UTC)
                                        .toLocalDate()
                                        .toString()),
                        Updates.set("properties", properties)));
        progressed(
                row.userId(),
                row.timestamp(),
                milestones,
                position,
                List.of(Updates.inc(DONE + "." + row.eventType().id(), 1L)));
    }

    private void progressed(String userId, Instant time, Set<Milestone> milestones, long position, List<Bson> counted) {
        List<Bson> changes = new ArrayList<>(counted);
        changes.add(Updates.addToSet("weeks", Weeks.of(time)));
        milestones.forEach(milestone -> changes.add(Updates.min(field(milestone), Date.from(time))));
        writer.upsertInBatch(PEOPLE, userId, position, Updates.combine(changes));
    }

    private void touched(SessionKind kind, String id, String userId, Instant time, long position) {
        writer.upsertInBatch(
                SESSIONS,
                id,
                position,
                Updates.combine(
                        Updates.set("kind", kind.name()),
                        Updates.set(USER, userId),
                        Updates.min("began", Date.from(time)),
                        Updates.max(TIME, Date.from(time))));
    }

    /** @param position of the event that has a person forgotten */
    void forget(String userId, long position) {
        writer.removeInBatch(PEOPLE, Filters.eq("_id", userId), position);
        writer.removeInBatch(ACTIVITIES, of(userId), position);
        writer.removeInBatch(SESSIONS, of(userId), position);
        forgetVisits(userId);
    }

    void forgetVisits(String userId) {
        mongo.getCollection(VISITS).deleteMany(Filters.eq(USER, userId));
    }

    /** What browsers told is not in the log, so it stays. */
    void clear() {
        for (String collection : List.of(ACTIVITIES, SESSIONS, PEOPLE)) {
            mongo.getCollection(collection).deleteMany(new Document());
        }
    }

    void activities(@Nullable String userId, Instant from, Instant to, int limit, Consumer<Document> each) {
        Bson period = within(from, to);
        mongo.getCollection(ACTIVITIES)
                .find(userId == null ? period : Filters.and(Filters.eq(USER, userId), period))
                .sort(new Document("_id", 1))
                .limit(limit)
                .forEach(each);
    }

    /** Type, day and person of all activities of a period. */
    void outlines(Instant from, Instant to, Consumer<Document> each) {
        mongo.getCollection(ACTIVITIES)
                .find(within(from, to))
                .projection(Projections.include("type", "day", USER))
                .forEach(each);
    }

    void sessions(Bson which, Consumer<Document> each) {
        mongo.getCollection(SESSIONS).find(which).forEach(each);
    }

    void visits(Instant from, Instant to, Consumer<Document> each) {
        mongo.getCollection(VISITS).find(within(from, to)).forEach(each);
    }

    Document person(String userId) {
        Document found =
                mongo.getCollection(PEOPLE).find(Filters.eq("_id", userId)).first();
        return found == null ? new Document() : found;
    }

    void people(Instant registeredSince, Consumer<Document> each) {
        mongo.getCollection(PEOPLE)
                .find(Filters.gte(field(Milestone.REGISTERED), Date.from(registeredSince)))
                .forEach(each);
    }

    static Bson of(String userId) {
        return Filters.eq(USER, userId);
    }

    static Bson within(Instant from, Instant to) {
        return Filters.and(Filters.gte(TIME, Date.from(from)), Filters.lt(TIME, Date.from(to)));
    }

    static String field(Milestone milestone) {
        return milestone.name().toLowerCase(Locale.ROOT);
    }
}
