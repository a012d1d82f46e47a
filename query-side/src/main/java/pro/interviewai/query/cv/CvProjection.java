package pro.interviewai.query.cv;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.TrackingToken;
import pro.interviewai.messages.cv.ApplicationEvent;
import pro.interviewai.messages.cv.CvEvent;
import pro.interviewai.messages.cv.CvVersionEvent;

/** Writes what happens to CVs, their versions and applications to where it is read. */
@ProcessingGroup("cv-projection")
public class CvProjection {
    private final CvStore store;

    public CvProjection(CvStore store) {
        this.store = store;
    }

    @EventHandler
    void on(CvEvent event, @SequenceNumber long version, TrackingToken token) {
        store.apply(CvChanges.of(event, store.seal()), version, token);
    }

    @EventHandler
    void on(CvVersionEvent event, @SequenceNumber long version, TrackingToken token) {
        for (var changes : CvVersionChanges.of(event, version, store.seal())) {
            store.apply(changes, version, token);
        }
    }

    @EventHandler
    void on(ApplicationEvent event, @SequenceNumber long version, TrackingToken token) {
        store.apply(ApplicationChanges.of(event, store.seal()), version, token);
    }

    @ResetHandler
    void reset() {
        store.clear();
    }
}
