package pro.interviewai.proving.measure;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import pro.interviewai.embeddedmongo.EmbeddedMongo;
import pro.interviewai.eventlog.CommitLogSettings;
import pro.interviewai.eventlog.CommitLogStorageEngine;
import pro.interviewai.eventlog.EventLogCollections;
import pro.interviewai.eventlog.crypto.MasterKey;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.crypto.SubjectKeys;
import pro.interviewai.eventlog.serialization.EventTypes;
import pro.interviewai.eventlog.serialization.StoredSerializer;
import pro.interviewai.messages.interview.AnswerType;
import pro.interviewai.messages.interview.InterviewEvent;
import pro.interviewai.messages.interview.InterviewEvent.AnswerScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;
import pro.interviewai.messages.interview.InterviewEvent.InterviewCompleted;
import pro.interviewai.messages.interview.InterviewEvent.InterviewStarted;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.messages.interview.assessment.Assessment;
import pro.interviewai.messages.interview.assessment.KeyPointVerdict;
import pro.interviewai.messages.interview.assessment.Provenance;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewConfig;
import pro.interviewai.messages.interview.choice.InterviewMode;
import pro.interviewai.messages.interview.choice.InterviewType;

/** Writes a past into an empty data folder: whole interviews of people who are not there any more. */
public final class History {
    private static final int QUESTIONS = 5;
    private static final int EVENTS_AN_INTERVIEW = 2 + 2 * QUESTIONS;
    private static final int WRITERS = 32;
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
    private static final String WORDS =
            "First I would measure, then change one thing at a time and compare. ".repeat(5);

    private History() {}

    /** Writes so many events and returns how many interviews they make. */
    public static int write(Path dataDir, int events) {
        var interviews = events / EVENTS_AN_INTERVIEW;
        try (var server = EmbeddedMongo.start(EmbeddedMongo.Settings.in(dataDir.resolve("store")));
                var client = MongoClients.create(server.connectionString());
                var engine = engine(new EventLogCollections(client.getDatabase("interviewai")), dataDir);
                var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var i = 0; i < interviews; i++) {
                writers.submit(() -> write(engine));
            }
        }
        return interviews;
    }

    private static CommitLogStorageEngine engine(EventLogCollections collections, Path dataDir) {
        var master = MasterKey.loadOrCreate(dataDir.resolve("keys"));
        var sealer = new Sealer(new SubjectKeys(collections.subjectKeys(), master, Clock.systemUTC()));
        var types = EventTypes.builder().events(InterviewEvent.class).build();
        return CommitLogStorageEngine.open(
                collections,
                new StoredSerializer(types, sealer),
                NoOpEventUpcaster.INSTANCE,
                CommitLogSettings.standard(),
                Clock.systemUTC());
    }

    private static void write(CommitLogStorageEngine engine) {
        var id = UUID.randomUUID().toString();
        var sequence = 0L;
        for (var event : interview(id, UUID.randomUUID().toString())) {
            DomainEventMessage<?> message = new GenericDomainEventMessage<>("Interview", id, sequence++, event);
            engine.appendEvents(List.of(message));
        }
    }

    private static List<InterviewEvent> interview(String id, String user) {
        var config = new InterviewConfig(
                InterviewType.TECHNICAL,
                Difficulty.MID,
                "backend",
                List.of(),
                QUESTIONS,
                InterviewMode.TEXT,
                null,
                "en",
                0,
                false,
                null,
                null);
        var questions =
                IntStream.rangeClosed(1, QUESTIONS).mapToObj(History::question).toList();
        var events = new ArrayList<InterviewEvent>();
        events.add(new InterviewStarted(id, user, null, config, questions, List.of(), "bank", LONG_AGO));
        var provenance = new Provenance("local", "engine", "model", "q@1", "0".repeat(64));
        for (var question : questions) {
            events.add(new AnswerSubmitted(
                    id, user, null, question, "a" + question.id(), AnswerType.TEXT, WORDS, null, 60.0, LONG_AGO));
            var verdicts = question.expectedKeyPoints().stream()
                    .map(point -> new KeyPointVerdict(point, true, 0.8, WORDS.substring(0, 40), 0, 40))
                    .toList();
            events.add(new AnswerScored(
                    id,
                    user,
                    null,
                    question.id(),
                    "a" + question.id(),
                    new Assessment(7.0, verdicts, List.of("Good."), List.of(), List.of(), List.of(), null, provenance),
                    LONG_AGO));
        }
        events.add(new InterviewCompleted(id, user, 1, LONG_AGO));
        return events;
    }

    private static Question question(int order) {
        return new Question(
                "history-" + order,
                1,
                order,
                InterviewType.TECHNICAL,
                "history",
                Difficulty.MID,
                "What would you do about question " + order + "?",
                List.of("measures first", "changes one thing at a time", "compares before and after"),
                List.of(),
                null,
                List.of());
    }
}
