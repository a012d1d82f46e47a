package pro.interviewai.query.analytics;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import pro.interviewai.eventlog.Position;
import pro.interviewai.messages.account.AccountEvent.ConsentWithdrawn;
import pro.interviewai.messages.account.AccountEvent.ErasureBegun;
import pro.interviewai.messages.account.ConsentPurpose;
import pro.interviewai.query.activity.CountedEvents;

/**
 * Derives what is counted from what has happened, so that a figure thought of today can be had for the past as well. It
 * needs the events of one person in their order, over all aggregates; those of different persons may come in any.
 */
@ProcessingGroup(AnalyticsProjection.GROUP)
public class AnalyticsProjection {
    public static final String GROUP = "analytics-projection";

    private final AnalyticsStore store;
    private final List<CountedEvents> counted;

    /** @param counted what each feature has counted */
    public AnalyticsProjection(AnalyticsStore store, List<CountedEvents> counted) {
        this.store = store;
        this.counted = List.copyOf(counted);
    }

    /** One handler for all: Axon calls only the closest, so another one here would keep its event from the features. */
    @EventHandler
    void on(Object event, TrackingToken token) {
        var tally = store.tally(Position.of(token));
        counted.forEach(events -> events.count(event, tally));
        switch (event) {
            case ConsentWithdrawn withdrawn
            when withdrawn.purpose() == ConsentPurpose.ANALYTICS -> store.forgetVisits(withdrawn.userId());
            case ErasureBegun begun -> store.forget(begun.userId(), Position.of(token));
            default -> {}
        }
    }

    @ResetHandler
    void reset() {
        store.clear();
    }
}
