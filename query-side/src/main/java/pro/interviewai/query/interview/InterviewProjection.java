package pro.interviewai.query.interview;

import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.InterviewEvent.AnswerNotScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;
import pro.interviewai.messages.interview.InterviewEvent.InterviewCompleted;
import pro.interviewai.messages.interview.InterviewEvent.InterviewStarted;
import pro.interviewai.messages.interview.InterviewStatus;

/** Writes what happens in interviews to where it is read. */
@ProcessingGroup("interview-projection")
public class InterviewProjection {
    private final InterviewStore store;

    public InterviewProjection(InterviewStore store) {
        this.store = store;
    }

    @EventHandler
    void on(InterviewStarted event, @SequenceNumber long version, TrackingToken token) {
        store.apply(
                event.interviewId(),
                version,
                token,
                List.of(
                        Updates.set("userId", event.userId()),
                        Updates.set("status", InterviewStatus.ACTIVE.name()),
                        Updates.set("config", store.stored(event.config())),
                        Updates.set("questions", store.stored(event.questions())),
                        Updates.set("startedAt", event.startedAt())));
    }

    @EventHandler
    void on(AnswerSubmitted event, @SequenceNumber long version, TrackingToken token) {
        var path = "answers." + event.question().id() + ".";
        var changes = new ArrayList<Bson>();
        changes.add(Updates.set(path + "_id", event.answerId()));
        changes.add(Updates.set(path + "answerType", event.answerType().name()));
        changes.add(Updates.set(path + "submittedAt", event.submittedAt()));
        addIfKnown(changes, path + "duration", event.duration());
        addIfKnown(changes, path + "content", store.seal(event.userId(), event.answerId(), "content", event.content()));
        addIfKnown(
                changes, path + "audioUrl", store.seal(event.userId(), event.answerId(), "audioUrl", event.audioUrl()));
        store.apply(event.interviewId(), version, token, changes);
    }

    @EventHandler
    void on(AnswerScored event, @SequenceNumber long version, TrackingToken token) {
        var path = "answers." + event.questionId() + ".";
        store.apply(
                event.interviewId(),
                version,
                token,
                List.of(
                        Updates.set(path + "score", event.assessment().score()),
                        Updates.set(path + "scoredAt", event.scoredAt()),
                        Updates.set(
                                path + "assessment",
                                store.seal(event.userId(), event.answerId(), event.assessment()))));
    }

    @EventHandler
    void on(AnswerNotScored event, @SequenceNumber long version, TrackingToken token) {
        var reason = new InterviewDocument.NoScore(event.reason(), event.explanation(), event.provenance());
        store.apply(
                event.interviewId(),
                version,
                token,
                List.of(Updates.set("answers." + event.questionId() + ".noScore", store.stored(reason))));
    }

    @EventHandler
    void on(InterviewCompleted event, @SequenceNumber long version, TrackingToken token) {
        store.apply(
                event.interviewId(),
                version,
                token,
                List.of(
                        Updates.set("status", InterviewStatus.COMPLETED.name()),
                        Updates.set("completedAt", event.completedAt())));
    }

    @ResetHandler
    void reset() {
        store.clear();
    }

    private static void addIfKnown(List<Bson> changes, String field, @Nullable Object value) {
        if (value != null) {
            changes.add(Updates.set(field, value));
        }
    }
}
