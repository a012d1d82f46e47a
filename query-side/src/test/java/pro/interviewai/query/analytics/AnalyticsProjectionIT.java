package pro.interviewai.query.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.messages.account.AccountEvent.AccountRegistered;
import pro.interviewai.messages.account.AccountEvent.ConsentWithdrawn;
import pro.interviewai.messages.account.AccountEvent.EmailVerified;
import pro.interviewai.messages.account.AccountEvent.ErasureBegun;
import pro.interviewai.messages.account.ConsentPurpose;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionClosed;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionOpened;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.analytics.Activity;
import pro.interviewai.messages.analytics.ActivityRow;
import pro.interviewai.messages.analytics.AnalyticsQuery.FindActivities;
import pro.interviewai.messages.analytics.AnalyticsQuery.FindPersonalReport;
import pro.interviewai.messages.analytics.AnalyticsQuery.FindRetention;
import pro.interviewai.messages.analytics.AnalyticsQuery.FindUsage;
import pro.interviewai.messages.analytics.RetentionReport.Cohort;
import pro.interviewai.messages.analytics.RetentionReport.FunnelStep;
import pro.interviewai.messages.analytics.RetentionReport.Milestone;
import pro.interviewai.messages.analytics.UsageReport.DayCount;
import pro.interviewai.messages.analytics.UsageReport.Durations;
import pro.interviewai.messages.analytics.UsageReport.VisitCount;
import pro.interviewai.messages.interview.AnswerType;
import pro.interviewai.messages.interview.ForkOrigin;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;
import pro.interviewai.messages.interview.InterviewEvent.InterviewCompleted;
import pro.interviewai.messages.interview.InterviewEvent.InterviewForked;
import pro.interviewai.messages.interview.InterviewEvent.InterviewStarted;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.messages.interview.TakenOver;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewConfig;
import pro.interviewai.messages.interview.choice.InterviewMode;
import pro.interviewai.messages.interview.choice.InterviewType;
import pro.interviewai.query.ReadModelLab;
import pro.interviewai.query.account.CountedAccountEvents;
import pro.interviewai.query.interview.CountedInterviewEvents;
import pro.interviewai.query.recording.CountedRecordingEvents;

class AnalyticsProjectionIT {
    /** A Monday. */
    private static final Instant MONDAY = Instant.parse("2026-03-02T12:00:00Z");

    private static final Instant NEXT_TUESDAY = MONDAY.plus(Duration.ofDays(8));
    private static final Instant LATER = MONDAY.plus(Duration.ofDays(10));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<String> READ_MODELS =
            List.of(AnalyticsStore.ACTIVITIES, AnalyticsStore.SESSIONS, AnalyticsStore.PEOPLE);

    @TempDir
    private Path folder;

    private ReadModelLab lab;
    private AnalyticsStore store;
    private AnalyticsProjection projection;
    private AnalyticsQueries queries;

    @BeforeEach
    void open() throws Exception {
        lab = new ReadModelLab(folder);
        store = new AnalyticsStore(lab.mongo(), lab.writer());
        store.prepare();
        projection = new AnalyticsProjection(
                store, List.of(new CountedAccountEvents(), new CountedInterviewEvents(), new CountedRecordingEvents()));
        queries = new AnalyticsQueries(store);
        lab.happened("ann", registered("ann"), new EmailVerified("ann", "link", MONDAY))
                .happened("bob", registered("bob"))
                .happened("device", new LoginSessionOpened("device", "ann", "", LATER, MONDAY))
                .happened(
                        "interview",
                        new InterviewStarted(
                                "interview", "ann", null, config(), List.of(question()), List.of(), "bank", MONDAY),
                        new AnswerSubmitted(
                                "interview",
                                "ann",
                                null,
                                question(),
                                "answer",
                                AnswerType.TEXT,
                                "words",
                                null,
                                9.0,
                                MONDAY.plusSeconds(60)),
                        new InterviewCompleted("interview", "ann", 1, MONDAY.plusSeconds(300)))
                .happened("device", new LoginSessionClosed("device", "ann", MONDAY.plusSeconds(600)))
                .happened("device-2", new LoginSessionOpened("device-2", "ann", "", LATER, NEXT_TUESDAY));
        lab.deliverAllTo(projection);
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void usage_isCountedByDay_withTheLengthOfSessions() {
        var usage = queries.handle(new FindUsage(MONDAY, MONDAY.plusSeconds(3600)));
        assertThat(usage.people()).isEqualTo(2);
        assertThat(usage.days())
                .containsExactly(
                        new DayCount(DAY, Activity.MOCK_INTERVIEW_COMPLETED, 1),
                        new DayCount(DAY, Activity.MOCK_INTERVIEW_STARTED, 1),
                        new DayCount(DAY, Activity.QUESTION_ANSWERED, 1),
                        new DayCount(DAY, Activity.USER_LOGGED_IN, 1),
                        new DayCount(DAY, Activity.USER_REGISTERED, 2));
        assertThat(usage.interviews()).isEqualTo(new Durations(1, 300.0, 300.0));
        assertThat(usage.signIns()).isEqualTo(new Durations(1, 600.0, 600.0));
        assertThat(queries.handle(new FindUsage(MONDAY.minusSeconds(60), MONDAY))
                        .days())
                .isEmpty();
    }

    @Test
    void funnelAndCohorts_tellHowFarPeopleCame_andWhoCameBack() {
        var retention = queries.handle(new FindRetention(LATER, 2));
        assertThat(retention.funnel())
                .containsExactly(
                        new FunnelStep(Milestone.REGISTERED, 2),
                        new FunnelStep(Milestone.VERIFIED, 1),
                        new FunnelStep(Milestone.SIGNED_IN, 1),
                        new FunnelStep(Milestone.STARTED, 1),
                        new FunnelStep(Milestone.ANSWERED, 1),
                        new FunnelStep(Milestone.SCORED, 0),
                        new FunnelStep(Milestone.COMPLETED, 1));
        assertThat(retention.cohorts())
                .containsExactly(new Cohort(DAY, 2, List.of(2L, 1L)), new Cohort(DAY.plusWeeks(1), 0, List.of(0L)));
    }

    @Test
    void activities_areListed_ofAllOrOfOnePerson() {
        assertThat(queries.handle(new FindActivities(null, MONDAY, LATER, 100)))
                .extracting(ActivityRow::eventType)
                .startsWith(Activity.USER_REGISTERED)
                .hasSize(7);
        assertThat(queries.handle(new FindActivities(new UserId("ann"), MONDAY, LATER, 2)))
                .containsExactly(
                        new ActivityRow(Activity.USER_REGISTERED, "ann", "ann", MONDAY, Map.of("language", "en")),
                        new ActivityRow(Activity.USER_LOGGED_IN, "ann", "device", MONDAY, Map.of()));
    }

    @Test
    void personalReport_addsUp() {
        var report = queries.handle(new FindPersonalReport(new UserId("ann"), LATER));
        assertThat(report.interviewsStarted()).isOne();
        assertThat(report.interviewsCompleted()).isOne();
        assertThat(report.questionsAnswered()).isOne();
        assertThat(report.practisedSeconds()).isEqualTo(300);
        assertThat(report.weeks()).hasSize(12);
        assertThat(report.weeks().get(10).week()).isEqualTo(DAY);
        assertThat(report.weeks().get(10).questionsAnswered()).isOne();
        assertThat(queries.handle(new FindPersonalReport(new UserId("nobody"), LATER))
                        .questionsAnswered())
                .isZero();
    }

    @Test
    void aFork_isNoInterviewMore() throws Exception {
        var nothing = new TakenOver(
                List.of(question()), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        lab.happened(
                "fork",
                new InterviewForked(
                        "fork",
                        "ann",
                        null,
                        new ForkOrigin("interview", 0),
                        config(),
                        nothing,
                        "bank",
                        MONDAY.plusSeconds(400)));
        lab.deliverAllTo(projection);
        var report = queries.handle(new FindPersonalReport(new UserId("ann"), LATER));
        assertThat(report.interviewsStarted()).isOne();
        assertThat(report.interviewsForked()).isOne();
        assertThat(queries.handle(new FindUsage(MONDAY, MONDAY.plusSeconds(3600)))
                        .days())
                .contains(
                        new DayCount(DAY, Activity.MOCK_INTERVIEW_FORKED, 1),
                        new DayCount(DAY, Activity.MOCK_INTERVIEW_STARTED, 1));
    }

    @Test
    void anEventDeliveredTwice_countsOnce_andAReplayGivesTheSameBytes() throws Exception {
        var before = READ_MODELS.stream().map(lab::bytesOf).toList();
        lab.deliver(4, projection);
        lab.deliverAllTo(projection);
        assertThat(READ_MODELS.stream().map(lab::bytesOf).toList()).isEqualTo(before);

        projection.reset();
        assertThat(lab.bytesOf(AnalyticsStore.PEOPLE)).isEmpty();
        lab.replayAllTo(projection);
        assertThat(READ_MODELS.stream().map(lab::bytesOf).toList()).isEqualTo(before);
    }

    @Test
    void visitsCountOnce_andGoWithTheConsent() throws Exception {
        store.visited("visit-1", "ann", "interviews/room", null, MONDAY);
        store.visited("visit-1", "ann", "interviews/room", null, MONDAY);
        store.visited("visit-2", "ann", "interviews/room", "hint", MONDAY);
        store.visited("visit-3", "bob", "interviews/room", null, MONDAY);
        assertThat(queries.handle(new FindUsage(MONDAY, LATER)).visits())
                .containsExactly(
                        new VisitCount("interviews/room", null, 2, 2), new VisitCount("interviews/room", "hint", 1, 1));

        projection.reset();
        assertThat(lab.bytesOf(AnalyticsStore.VISITS)).as("not in the log").hasSize(3);
        lab.happened("ann", new ConsentWithdrawn("ann", ConsentPurpose.ANALYTICS, LATER));
        lab.deliverAllTo(projection);
        assertThat(queries.handle(new FindUsage(MONDAY, LATER)).visits())
                .containsExactly(new VisitCount("interviews/room", null, 1, 1));
    }

    @Test
    void whatIsOlderThanItMayBe_isRemoved_butNotHowMuchWasPractised() {
        store.visited("visit-1", "ann", "home", null, MONDAY);
        store.forgetBefore(NEXT_TUESDAY);
        assertThat(queries.handle(new FindActivities(null, Instant.EPOCH, LATER, 100)))
                .extracting(ActivityRow::sessionId)
                .containsExactly("device-2");
        assertThat(lab.bytesOf(AnalyticsStore.VISITS)).isEmpty();
        assertThat(queries.handle(new FindUsage(Instant.EPOCH, LATER)).signIns().sessions())
                .isOne();
        var report = queries.handle(new FindPersonalReport(new UserId("ann"), LATER));
        assertThat(report.questionsAnswered()).isOne();
        assertThat(report.practisedSeconds()).isEqualTo(300);
    }

    @Test
    void noEventIsKeptFromTheFeatures() throws Exception {
        var seen = new ArrayList<>();
        lab.happened(
                "ann", new ConsentWithdrawn("ann", ConsentPurpose.ANALYTICS, LATER), new ErasureBegun("ann", LATER));
        lab.deliverAllTo(new AnalyticsProjection(store, List.of((event, _) -> seen.add(event))));
        assertThat(seen)
                .hasAtLeastOneElementOfType(ConsentWithdrawn.class)
                .hasAtLeastOneElementOfType(ErasureBegun.class);
    }

    @Test
    void ofAnErasedPersonNothingIsLeft() throws Exception {
        store.visited("visit-1", "ann", "home", null, MONDAY);
        lab.happened("ann", new ErasureBegun("ann", LATER));
        lab.deliverAllTo(projection);
        assertThat(queries.handle(new FindActivities(null, Instant.EPOCH, LATER, 100)))
                .extracting(ActivityRow::userId)
                .containsOnly("bob");
        assertThat(lab.bytesOf(AnalyticsStore.PEOPLE)).hasSize(1);
        assertThat(lab.bytesOf(AnalyticsStore.SESSIONS)).isEmpty();
        assertThat(lab.bytesOf(AnalyticsStore.VISITS)).isEmpty();
    }

    private static AccountRegistered registered(String id) {
        return new AccountRegistered(id, "", "", "", "", "", "en", Role.USER, MONDAY);
    }

    private static InterviewConfig config() {
        return new InterviewConfig(
                InterviewType.TECHNICAL,
                Difficulty.MID,
                "backend",
                List.of(),
                5,
                InterviewMode.TEXT,
                null,
                "en",
                0,
                false,
                null,
                null);
    }

    private static Question question() {
        return new Question(
                "q",
                1,
                1,
                InterviewType.TECHNICAL,
                "messaging",
                Difficulty.MID,
                "Why?",
                List.of("x"),
                List.of(),
                null,
                List.of());
    }
}
