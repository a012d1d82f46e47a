package pro.interviewai.query.question;

import com.mongodb.client.model.Updates;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.conversions.Bson;
import pro.interviewai.messages.question.QuestionEvent.QuestionAdded;
import pro.interviewai.messages.question.QuestionEvent.QuestionRevised;
import pro.interviewai.messages.question.QuestionEvent.QuestionWithdrawn;

/** Writes what administrators do to the bank to where it is read. */
@ProcessingGroup("question-projection")
public class QuestionProjection {
    private final QuestionStore store;

    public QuestionProjection(QuestionStore store) {
        this.store = store;
    }

    @EventHandler
    void on(QuestionAdded event, @SequenceNumber long version, TrackingToken token) {
        List<Bson> changes = List.of(
                Updates.set("questionVersion", event.version()),
                Updates.set("withdrawn", false),
                Updates.set("content", store.written(event.content())),
                Updates.set("addedAt", event.addedAt()),
                Updates.set("changedAt", event.addedAt()));
        store.apply(event.questionId(), version, token, changes);
    }

    @EventHandler
    void on(QuestionRevised event, @SequenceNumber long version, TrackingToken token) {
        List<Bson> changes = List.of(
                Updates.set("questionVersion", event.version()),
                Updates.set("withdrawn", false),
                Updates.set("content", store.written(event.content())),
                Updates.set("changedAt", event.revisedAt()));
        store.apply(event.questionId(), version, token, changes);
    }

    @EventHandler
    void on(QuestionWithdrawn event, @SequenceNumber long version, TrackingToken token) {
        List<Bson> changes = List.of(
                Updates.set("questionVersion", event.version()),
                Updates.set("withdrawn", true),
                Updates.set("changedAt", event.withdrawnAt()));
        store.apply(event.questionId(), version, token, changes);
    }

    @ResetHandler
    void reset() {
        store.clear();
    }
}
