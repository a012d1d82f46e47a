package pro.interviewai.query.interview;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import pro.interviewai.messages.interview.InterviewEvent;

/** Reads an interview's past from the event store, without its snapshots. */
public final class LoggedPast implements InterviewPast {
    private final EventStore events;

    public LoggedPast(EventStore events) {
        this.events = events;
    }

    @Override
    public List<Recorded> of(String interviewId, long from) {
        return events.readEvents(interviewId, from)
                .asStream()
                .filter(message -> message.getPayload() instanceof InterviewEvent)
                .map(message -> new Recorded(message.getSequenceNumber(), (InterviewEvent) message.getPayload()))
                .toList();
    }
}
