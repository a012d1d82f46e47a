package pro.interviewai.query.audit;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import pro.interviewai.eventlog.Position;
import pro.interviewai.eventlog.serialization.DataSubjects;

/** Notes of each event whom it is about. */
@ProcessingGroup("audit-subjects")
public class SubjectProjection {
    private final SubjectIndex index;

    public SubjectProjection(SubjectIndex index) {
        this.index = index;
    }

    @EventHandler
    void on(EventMessage<?> event, TrackingToken token) {
        DataSubjects.of(event.getPayload()).forEach(subject -> index.add(subject, Position.of(token)));
    }

    @ResetHandler
    void reset() {
        index.clear();
    }
}
