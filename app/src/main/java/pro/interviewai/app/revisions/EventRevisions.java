package pro.interviewai.app.revisions;

import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import tools.jackson.databind.node.ObjectNode;

/** All steps from one revision of an event to the next, in the order in which they came to be. */
public final class EventRevisions {
    private EventRevisions() {}

    /** Leads each stored event to the revision that is stored today. A new step goes to the end. */
    public static EventUpcaster upcasters() {
        return new EventUpcasterChain(
                new RevisionStep("account.EmailVerified", 1, EventRevisions::linkIsUnknown),
                new RevisionStep("interview.InterviewStarted", 1, EventRevisions::choiceWasEnglishWithoutFollowUps));
    }

    /** Which link confirmed the address was not written down. */
    private static void linkIsUnknown(ObjectNode emailVerified) {
        emailVerified.putNull("verificationId");
    }

    private static void choiceWasEnglishWithoutFollowUps(ObjectNode interviewStarted) {
        if (interviewStarted.get("config") instanceof ObjectNode config) {
            config.put("language", "en").put("followUps", 0);
        }
    }
}
