package pro.interviewai.query.interview;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.TrackingToken;
import pro.interviewai.messages.interview.InterviewEvent;

/** Writes what happens in interviews to where it is read. */
@ProcessingGroup("interview-projection")
public class InterviewProjection {
    private final InterviewStore store;

    public InterviewProjection(InterviewStore store) {
        this.store = store;
    }

    @EventHandler
    void on(InterviewEvent event, @SequenceNumber long version, TrackingToken token) {
        store.apply(event.interviewId(), version, token, InterviewChanges.of(event, version, store));
    }

    @ResetHandler
    void reset() {
        store.clear();
    }
}
