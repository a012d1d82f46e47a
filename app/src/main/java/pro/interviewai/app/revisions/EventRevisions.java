package pro.interviewai.app.revisions;

import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** All steps from one revision of an event to the next, in the order in which they came to be. */
public final class EventRevisions {
    private EventRevisions() {}

    /** Leads each stored event to the revision that is stored today. A new step goes to the end. */
    public static EventUpcaster upcasters() {
        return new EventUpcasterChain(new EmailVerifiedNamesItsLink());
    }
}
