package pro.interviewai.proving.bench;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Revision;
import pro.interviewai.eventlog.serialization.EventTypes;
import pro.interviewai.eventlog.serialization.StoredSerializer;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.StoredName;
import pro.interviewai.messages.interview.InterviewEvent;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;
import pro.interviewai.messages.interview.Question;

/** The same events with their personal field sealed and in clear. */
final class Encryption implements Row {

    /** An answer as it would be stored if it were nobody's. */
    @StoredName("bench.PlainAnswer")
    @Revision("1")
    record PlainAnswer(
            @NotPersonalData String interviewId,
            @NotPersonalData String userId,
            Question question,
            @NotPersonalData String answerId,
            @NotPersonalData String content) {}

    @Override
    public String id() {
        return "P12";
    }

    @Override
    public void measure(Ground ground, Report report) throws Exception {
        var scale = ground.scale();
        var sealedDatabase = ground.freshDatabase();
        var clearDatabase = ground.freshDatabase();
        var clearSerializer = new StoredSerializer(
                EventTypes.builder()
                        .events(InterviewEvent.class)
                        .events(PlainAnswer.class)
                        .build(),
                ground.sealer(clearDatabase));
        try (var sealed = ground.log(sealedDatabase);
                var clear = ground.log(clearDatabase, clearSerializer)) {
            var appends = Contest.of(
                    ground.warmUp(),
                    scale.rounds(),
                    _ -> append(sealed, scale.operations(), false),
                    _ -> append(clear, scale.operations(), true));
            report.line(
                    id(), "append-p50", appends.p50(), Target.atMost(1.1), appends.ours(), appends.theirs("in clear"));
            var replays = Race.of(ground.warmUp(), scale.rounds(), _ -> replay(sealed), _ -> replay(clear));
            report.line(
                    id(),
                    "replay",
                    replays.ratios(),
                    Target.atLeast(0.93),
                    replays.ours("events"),
                    replays.theirs("in clear", "events"));
        }
    }

    private static Latencies append(EventStorageEngine log, int operations, boolean inClear) {
        var times = new Latencies();
        var user = UUID.randomUUID().toString();
        for (var i = 0; i < operations; i++) {
            DomainEventMessage<?> event = Past.answer(UUID.randomUUID().toString(), user, 0);
            if (inClear) {
                event = inClear(event);
            }
            var begin = System.nanoTime();
            log.appendEvents(List.of(event));
            times.add(System.nanoTime() - begin);
        }
        return times;
    }

    private static DomainEventMessage<?> inClear(DomainEventMessage<?> event) {
        var answer = (AnswerSubmitted) event.getPayload();
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                new PlainAnswer(
                        answer.interviewId(), answer.userId(), answer.question(), answer.answerId(), answer.content()));
    }

    /** Reads each event to its payload, as a handler would get it. */
    private static long replay(EventStorageEngine log) {
        try (var events = log.readEvents(null, false)) {
            return events.filter(event -> event.getPayload() != null).count();
        }
    }
}
