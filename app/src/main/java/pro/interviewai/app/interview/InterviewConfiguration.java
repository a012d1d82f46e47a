package pro.interviewai.app.interview;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.app.Tuning;
import pro.interviewai.app.measurement.Measurements;
import pro.interviewai.app.slice.Aggregate;
import pro.interviewai.app.slice.Charge;
import pro.interviewai.app.slice.RevisionStep;
import pro.interviewai.app.slice.Slice;
import pro.interviewai.command.interview.Interview;
import pro.interviewai.command.interview.InterviewIdleTimeout;
import pro.interviewai.eventlog.crypto.KeyName;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.eventlog.readmodel.SealedCollection;
import pro.interviewai.intelligence.questions.BankFollowUps;
import pro.interviewai.intelligence.questions.CvSkillReader;
import pro.interviewai.intelligence.questions.FollowUpQuestions;
import pro.interviewai.intelligence.questions.QuestionBank;
import pro.interviewai.intelligence.questions.RevisedQuestionBank;
import pro.interviewai.intelligence.scoring.AnswerScorer;
import pro.interviewai.intelligence.scoring.local.LocalAnswerScorer;
import pro.interviewai.messages.interview.InterviewEvent;
import pro.interviewai.messages.interview.InterviewEvent.InterviewAbandoned;
import pro.interviewai.messages.interview.InterviewEvent.InterviewCompleted;
import pro.interviewai.messages.interview.InterviewEvent.InterviewForked;
import pro.interviewai.messages.interview.InterviewEvent.InterviewStarted;
import pro.interviewai.messages.quota.Meter;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.interview.CountedInterviewEvents;
import pro.interviewai.query.interview.InterviewHistory;
import pro.interviewai.query.interview.InterviewProjection;
import pro.interviewai.query.interview.InterviewQueries;
import pro.interviewai.query.interview.InterviewStore;
import pro.interviewai.query.interview.LoggedPast;
import pro.interviewai.query.interview.ProgressQueries;
import pro.interviewai.saga.interview.WhenAnswerScoredThenFollowUp;
import pro.interviewai.saga.interview.WhenAnswerSubmittedThenScore;
import tools.jackson.databind.json.JsonMapper;

/** Mock interviews from the question bank to the read model. */
@Configuration(proxyBeanMethods = false)
class InterviewConfiguration implements Slice {

    @Override
    public List<Class<?>> events() {
        return List.of(InterviewEvent.class);
    }

    @Override
    public List<Aggregate<?>> aggregates() {
        return List.of(Aggregate.of(Interview.class)
                .withSnapshots(
                        Tuning.INTERVIEW_SNAPSHOT_EVENTS,
                        interview -> KeyName.of(interview.candidate(), interview.ownKey())));
    }

    @Override
    public List<RevisionStep> revisions() {
        return InterviewRevisions.steps();
    }

    /** An interview is one of its month, also one that goes on from another; without an answer it costs nothing. */
    @Override
    public List<Charge<?>> charges() {
        return List.of(
                begins(InterviewStarted.class),
                begins(InterviewForked.class),
                ends(InterviewCompleted.class, InterviewCompleted::answered),
                ends(InterviewAbandoned.class, InterviewAbandoned::answered));
    }

    private static <E extends InterviewEvent> Charge<E> begins(Class<E> event) {
        return charge(event, Charge.Step.BEGINS, _ -> 1);
    }

    private static <E extends InterviewEvent> Charge<E> ends(Class<E> event, Function<E, @Nullable Integer> answered) {
        return charge(
                event, Charge.Step.ENDS, ended -> Objects.requireNonNullElse(answered.apply(ended), 0) > 0 ? 1 : 0);
    }

    private static <E extends InterviewEvent> Charge<E> charge(
            Class<E> event, Charge.Step step, ToLongFunction<E> units) {
        return new Charge<>(
                event,
                step,
                Meter.MOCK_INTERVIEWS,
                InterviewEvent::userId,
                InterviewEvent::interviewId,
                units,
                InterviewEvent::happenedAt);
    }

    @Override
    public List<SealedCollection> sealed() {
        return InterviewStore.SEALED;
    }

    @Bean
    Awaiter awaiter() {
        return new Awaiter();
    }

    @Bean(destroyMethod = "close")
    LocalAnswerScorer answerScorer(RevisedQuestionBank bank) {
        return new LocalAnswerScorer(bank.shipped());
    }

    /**
     * The first answer should not wait for the model; the start should not either. Not on a virtual thread: this one holds
     * the lock of the packaged jar while it reads, and early requests that load classes wait for that lock without giving
     * back their carriers, so that it might never get one again.
     */
    @Bean
    ApplicationListener<ApplicationReadyEvent> warmUp(LocalAnswerScorer scorer) {
        return _ -> Thread.ofPlatform().daemon().name("warm-up").start(scorer::warmUp);
    }

    @Bean
    @Lazy
    CvSkillReader cvSkillReader() {
        return new CvSkillReader();
    }

    @Bean
    InterviewStore interviewStore(
            MongoTemplate mongo, GuardedWriter writer, Sealer sealer, Awaiter awaiter, JsonMapper json) {
        var store = new InterviewStore(mongo, writer, sealer, awaiter, json);
        store.prepare();
        return store;
    }

    @Bean
    InterviewProjection interviewProjection(InterviewStore store) {
        return new InterviewProjection(store);
    }

    @Bean
    InterviewQueries interviewQueries(InterviewStore store) {
        return new InterviewQueries(store);
    }

    @Bean
    InterviewHistory interviewHistory(InterviewStore store, EventStore events) {
        return new InterviewHistory(store, new LoggedPast(events));
    }

    @Bean
    ProgressQueries progressQueries(InterviewStore store) {
        return new ProgressQueries(store);
    }

    @Bean
    InterviewIdleTimeout interviewIdleTimeout(@Value("${interviewai.interview.abandon-after}") Duration abandonAfter) {
        return new InterviewIdleTimeout(abandonAfter);
    }

    @Bean
    BankFollowUps bankFollowUps() {
        return new BankFollowUps();
    }

    @Bean
    WhenAnswerScoredThenFollowUp whenAnswerScoredThenFollowUp(
            FollowUpQuestions followUps,
            BankFollowUps withoutWords,
            QuestionBank bank,
            QueryGateway queries,
            CommandGateway commands,
            Clock clock) {
        return new WhenAnswerScoredThenFollowUp(followUps, withoutWords, bank, queries, commands, clock);
    }

    @Bean
    WhenAnswerSubmittedThenScore whenAnswerSubmittedThenScore(
            AnswerScorer scorer, QuestionBank bank, CommandGateway commands, Clock clock, Measurements measurements) {
        return new WhenAnswerSubmittedThenScore(measurements.of(scorer), bank, commands, clock);
    }

    @Bean
    CountedInterviewEvents countedInterviewEvents() {
        return new CountedInterviewEvents();
    }
}
