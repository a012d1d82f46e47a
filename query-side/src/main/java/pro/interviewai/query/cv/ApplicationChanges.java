package pro.interviewai.query.cv;

import pro.interviewai.messages.cv.ApplicationEvent;
import pro.interviewai.messages.cv.ApplicationEvent.ApplicationRecorded;
import pro.interviewai.messages.cv.ApplicationEvent.ApplicationRemoved;
import pro.interviewai.messages.cv.ApplicationEvent.NoteChanged;

/** What each event changes in a stored application. */
final class ApplicationChanges {
    private ApplicationChanges() {}

    static Changes of(ApplicationEvent event, CvSeal seal) {
        var application = new Changes(ApplicationDocument.COLLECTION, event.applicationId(), event.userId(), seal);
        return switch (event) {
            case ApplicationRecorded recorded ->
                application
                        .set("userId", recorded.userId())
                        .seal("company", recorded.company())
                        .seal("role", recorded.role())
                        .set("cvId", recorded.cvId())
                        .set("number", recorded.number())
                        .set("sentAt", recorded.sentAt())
                        .seal("note", recorded.note())
                        .set("recordedAt", recorded.recordedAt());
            case NoteChanged changed ->
                changed.note() == null ? application.unset("note") : application.seal("note", changed.note());
            case ApplicationRemoved _ ->
                application.set("removed", true).unset("company", "role", "note", "cvId", "number", "sentAt");
        };
    }
}
