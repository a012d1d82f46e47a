package pro.interviewai.app.revisions;

import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import pro.interviewai.command.interview.Interview;
import pro.interviewai.eventlog.serialization.EventTypes;
import pro.interviewai.messages.account.AccountEvent;
import pro.interviewai.messages.account.LoginSessionEvent;
import pro.interviewai.messages.audit.AuditEvent;
import pro.interviewai.messages.interview.InterviewEvent;
import pro.interviewai.messages.question.QuestionEvent;
import pro.interviewai.messages.recording.RecordingEvent;
import tools.jackson.databind.node.ObjectNode;

/** What is stored in the log today, and all steps that lead to it from earlier revisions, in the order of their making. */
public final class EventRevisions {
    private EventRevisions() {}

    /** Each event and snapshot that the log can hold. */
    public static EventTypes types() {
        return EventTypes.builder()
                .events(AccountEvent.class)
                .events(LoginSessionEvent.class)
                .events(InterviewEvent.class)
                .events(AuditEvent.class)
                .events(RecordingEvent.class)
                .events(QuestionEvent.class)
                .snapshot(Interview.class, Interview::candidate)
                .build();
    }

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
