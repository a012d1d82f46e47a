package pro.interviewai.command.application;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.ApplicationCommand.ChangeNote;
import pro.interviewai.messages.cv.ApplicationCommand.RecordApplication;
import pro.interviewai.messages.cv.ApplicationCommand.RemoveApplication;
import pro.interviewai.messages.cv.ApplicationEvent;
import pro.interviewai.messages.cv.ApplicationEvent.ApplicationRecorded;
import pro.interviewai.messages.cv.ApplicationEvent.ApplicationRemoved;
import pro.interviewai.messages.cv.ApplicationEvent.NoteChanged;
import pro.interviewai.messages.cv.CvProblem;

/** An application for a job, with the version of a CV that was sent. Handlers answer with the version of the stream. */
@AggregateRoot
public class Application {
    /** Unset until the first event: Axon takes any other value for the name of the stream. */
    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init")
    private String applicationId;

    private String userId = "";
    private @Nullable String note;
    private boolean removed;

    Application() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    long handle(RecordApplication record) {
        apply(new ApplicationRecorded(
                record.applicationId().value(),
                record.userId().value(),
                record.company(),
                record.role(),
                record.cvId().value(),
                record.number(),
                record.sentAt(),
                record.note(),
                record.at()));
        return getVersion();
    }

    @CommandHandler
    long handle(ChangeNote change) {
        mustBeOwn(change.userId());
        if (removed) {
            throw new ProblemException(CvProblem.APPLICATION_NOT_FOUND);
        }
        if (!Objects.equals(note, change.note())) {
            apply(new NoteChanged(applicationId, userId, change.note(), change.at()));
        }
        return getVersion();
    }

    @CommandHandler
    long handle(RemoveApplication remove) {
        mustBeOwn(remove.userId());
        if (!removed) {
            apply(new ApplicationRemoved(applicationId, userId, remove.at()));
        }
        return getVersion();
    }

    private void mustBeOwn(UserId user) {
        if (!userId.equals(user.value())) {
            throw new ProblemException(CvProblem.APPLICATION_NOT_FOUND);
        }
    }

    @EventSourcingHandler
    void on(ApplicationEvent event) {
        applicationId = event.applicationId();
        userId = event.userId();
        switch (event) {
            case ApplicationRecorded recorded -> note = recorded.note();
            case NoteChanged changed -> note = changed.note();
            case ApplicationRemoved _ -> removed = true;
        }
    }
}
