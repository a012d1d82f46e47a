package pro.interviewai.query.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.analytics.Activity;
import pro.interviewai.messages.analytics.ActivityRow;
import pro.interviewai.messages.analytics.AnalyticsQuery.FindActivities;
import pro.interviewai.messages.analytics.AnalyticsQuery.FindPersonalReport;
import pro.interviewai.messages.analytics.AnalyticsQuery.FindRetention;
import pro.interviewai.messages.analytics.AnalyticsQuery.FindUsage;
import pro.interviewai.messages.analytics.PersonalReport;
import pro.interviewai.messages.analytics.RetentionReport;
import pro.interviewai.messages.analytics.RetentionReport.Cohort;
import pro.interviewai.messages.analytics.RetentionReport.FunnelStep;
import pro.interviewai.messages.analytics.RetentionReport.Milestone;
import pro.interviewai.messages.analytics.UsageReport;
import pro.interviewai.messages.analytics.UsageReport.DayCount;
import pro.interviewai.messages.analytics.UsageReport.Durations;
import pro.interviewai.messages.analytics.UsageReport.VisitCount;
import pro.interviewai.query.activity.SessionKind;

/** Adds up what is counted. */
public class AnalyticsQueries {
    private static final int PERSONAL_WEEKS = 12;
    private static final int EVERYTHING = 0;
    private static final double MILLIS = 1000;

    private final AnalyticsStore store;

    public AnalyticsQueries(AnalyticsStore store) {
        this.store = store;
    }

    @QueryHandler
    UsageReport handle(FindUsage query) {
        Set<String> people = new HashSet<>();
        Map<LocalDate, Map<Activity, Long>> counts = new TreeMap<>();
        store.outlines(query.from(), query.to(), activity -> {
            people.add(activity.getString("userId"));
            counts.computeIfAbsent(LocalDate.parse(activity.getString("day")), _ -> new TreeMap<>())
                    .merge(type(activity), 1L, Long::sum);
        });
        List<DayCount> days = new ArrayList<>();
        counts.forEach((day, types) -> types.forEach((type, count) -> days.add(new DayCount(day, type, count))));
        Bson period = AnalyticsStore.within(query.from(), query.to());
        Map<SessionKind, List<Double>> lengths = lengths(period);
        return new UsageReport(
                query.from(),
                query.to(),
                people.size(),
                days,
                durations(lengths.getOrDefault(SessionKind.INTERVIEW, List.of())),
                durations(lengths.getOrDefault(SessionKind.SIGN_IN, List.of())),
                visits(query.from(), query.to()));
    }

    @QueryHandler
    RetentionReport handle(FindRetention query) {
        int present = Weeks.of(query.now());
        int first = present - query.weeks() + 1;
        Map<Milestone, Long> reached = new EnumMap<>(Milestone.class);
        Map<Integer, long[]> active = new TreeMap<>();
        Map<Integer, Long> sizes = new HashMap<>();
        IntStream.rangeClosed(first, present).forEach(week -> active.put(week, new long[present - week + 1]));
        store.people(Weeks.begin(first), person -> {
            for (Milestone step : Milestone.values()) {
                if (person.getDate(AnalyticsStore.field(step)) != null) {
                    reached.merge(step, 1L, Long::sum);
                }
            }
            int cohort = Weeks.of(
                    person.getDate(AnalyticsStore.field(Milestone.REGISTERED)).toInstant());
            long[] weeks = active.get(cohort);
            if (weeks != null) {
                sizes.merge(cohort, 1L, Long::sum);
                person.getList("weeks", Integer.class).stream()
                        .filter(week -> week >= cohort && week <= present)
                        .forEach(week -> weeks[week - cohort]++);
            }
        });
        return new RetentionReport(
                Arrays.stream(Milestone.values())
                        .map(step -> new FunnelStep(step, reached.getOrDefault(step, 0L)))
                        .toList(),
                active.entrySet().stream()
                        .map(cohort -> new Cohort(
                                Weeks.monday(cohort.getKey()),
                                sizes.getOrDefault(cohort.getKey(), 0L),
                                Arrays.stream(cohort.getValue()).boxed().toList()))
                        .toList());
    }

    @QueryHandler
    List<ActivityRow> handle(FindActivities query) {
        List<ActivityRow> rows = new ArrayList<>();
        store.activities(
                query.userId() == null ? null : query.userId().value(),
                query.from(),
                query.to(),
                query.limit(),
                activity -> rows.add(row(activity)));
        return rows;
    }

    @QueryHandler
    PersonalReport handle(FindPersonalReport query) {
        Document done = store.person(query.userId().value()).get(AnalyticsStore.DONE, new Document());
        int present = Weeks.of(query.now());
        int first = present - PERSONAL_WEEKS + 1;
        Map<Integer, Map<Activity, Long>> byWeek = new HashMap<>();
        store.activities(
                query.userId().value(),
                Weeks.begin(first),
                query.now(),
                EVERYTHING,
                activity -> byWeek.computeIfAbsent(Weeks.of(time(activity)), _ -> new TreeMap<>())
                        .merge(type(activity), 1L, Long::sum));
        double practised =
                lengths(AnalyticsStore.of(query.userId().value()))
                        .getOrDefault(SessionKind.INTERVIEW, List.of())
                        .stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
        return new PersonalReport(
                count(done, Activity.MOCK_INTERVIEW_STARTED),
                count(done, Activity.MOCK_INTERVIEW_FORKED),
                count(done, Activity.MOCK_INTERVIEW_COMPLETED),
                count(done, Activity.QUESTION_ANSWERED),
                count(done, Activity.AUDIO_CAPTURED),
                practised,
                IntStream.rangeClosed(first, present)
                        .mapToObj(week -> week(week, byWeek.getOrDefault(week, Map.of())))
                        .toList());
    }

    private static long count(Document done, Activity activity) {
        return done.get(activity.id(), 0L);
    }

    private static PersonalReport.Week week(int week, Map<Activity, Long> counts) {
        return new PersonalReport.Week(
                Weeks.monday(week),
                counts.getOrDefault(Activity.QUESTION_ANSWERED, 0L),
                counts.getOrDefault(Activity.MOCK_INTERVIEW_COMPLETED, 0L));
    }

    private Map<SessionKind, List<Double>> lengths(Bson which) {
        Map<SessionKind, List<Double>> lengths = new EnumMap<>(SessionKind.class);
        store.sessions(
                which,
                session -> lengths.computeIfAbsent(
                                SessionKind.valueOf(session.getString("kind")), _ -> new ArrayList<>())
                        .add((session.getDate("time").getTime()
                                        - session.getDate("began").getTime())
                                / MILLIS));
        return lengths;
    }

    private static Durations durations(List<Double> lengths) {
        return new Durations(lengths.size(), median(lengths), average(lengths));
    }

    private static @Nullable Double median(List<Double> lengths) {
        if (lengths.isEmpty()) {
            return null;
        }
        List<Double> sorted = new ArrayList<>(lengths);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static @Nullable Double average(List<Double> lengths) {
        return lengths.isEmpty()
                ? null
                : lengths.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** What was looked at and used. */
    private record Visited(String page, @Nullable String feature) {}

    private List<VisitCount> visits(Instant from, Instant to) {
        Map<Visited, List<String>> visitors = new HashMap<>();
        store.visits(
                from,
                to,
                visit -> visitors.computeIfAbsent(
                                new Visited(
                                        Objects.requireNonNull(visit.getString("page")), visit.getString("feature")),
                                _ -> new ArrayList<>())
                        .add(Objects.requireNonNull(visit.getString("userId"))));
        return visitors.entrySet().stream()
                .map(visit -> new VisitCount(
                        visit.getKey().page(),
                        visit.getKey().feature(),
                        visit.getValue().size(),
                        Set.copyOf(visit.getValue()).size()))
                .sorted(Comparator.comparingLong(VisitCount::count).reversed().thenComparing(VisitCount::page))
                .toList();
    }

    private static ActivityRow row(Document activity) {
        Map<String, String> properties = new TreeMap<>();
        activity.get("properties", new Document()).forEach((name, value) -> properties.put(name, (String) value));
        return new ActivityRow(
                type(activity),
                Objects.requireNonNull(activity.getString("userId")),
                Objects.requireNonNull(activity.getString("sessionId")),
                time(activity),
                properties);
    }

    private static Activity type(Document activity) {
        return new Activity(Objects.requireNonNull(activity.getString("type")).toLowerCase(Locale.ROOT));
    }

    private static Instant time(Document activity) {
        Date time = activity.getDate("time");
        return time.toInstant();
    }
}
