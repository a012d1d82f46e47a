package pro.interviewai.saga.interview;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.InterviewEvent.HistoryForgotten;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewQuery.FindInterview;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.recording.RecordingCommand.DeleteAudio;
import pro.interviewai.messages.recording.RecordingId;
import pro.interviewai.messages.recording.RecordingQuery.FindRecordingsOfInterview;
import pro.interviewai.saga.FollowsImports;

/**
 * Destroys what was said in an interview whose history is not to be kept. Every step may be repeated: whatever interrupts
 * it, the event stays parked and all is done again. What was to be forgotten elsewhere is forgotten here too.
 */
@ProcessingGroup("interview-forgetting")
@DisallowReplay
@FollowsImports
public class WhenHistoryForgottenThenDestroyIt {
    /** Each waits a moment by itself. */
    private static final int LOOKS = 30;

    private final InterviewTraces traces;
    private final QueryGateway queries;
    private final CommandGateway commands;
    private final Clock clock;

    public WhenHistoryForgottenThenDestroyIt(
            InterviewTraces traces, QueryGateway queries, CommandGateway commands, Clock clock) {
        this.traces = traces;
        this.queries = queries;
        this.commands = commands;
        this.clock = clock;
    }

    /** The key goes first; what can be read is cleaned once nothing sealed can be added to it any more. */
    @EventHandler
    void on(HistoryForgotten event, @SequenceNumber long version) {
        var interview = new InterviewId(event.interviewId());
        var user = new UserId(event.userId());
        traces.destroyKey(event.userId(), event.interviewId());
        queries.query(new FindRecordingsOfInterview(interview, user), ResponseTypes.multipleInstancesOf(String.class))
                .join()
                .forEach(id -> commands.sendAndWait(new DeleteAudio(new RecordingId(id), clock.instant())));
        awaitRead(interview, user, version);
        traces.scrub(event.interviewId());
    }

    private void awaitRead(InterviewId interview, UserId user, long version) {
        for (var look = 0; look < LOOKS; look++) {
            var found = queries.query(
                            new FindInterview(interview, user, version),
                            ResponseTypes.optionalInstanceOf(InterviewView.class))
                    .join();
            if (found.filter(view -> view.version() >= version).isPresent()) {
                return;
            }
        }
        throw new ProblemException(CommonProblem.UNAVAILABLE);
    }
}
