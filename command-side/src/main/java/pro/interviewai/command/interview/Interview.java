package pro.interviewai.command.interview;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.StoredName;
import pro.interviewai.messages.interview.InterviewCommand.AskFollowUp;
import pro.interviewai.messages.interview.InterviewCommand.CompleteInterview;
import pro.interviewai.messages.interview.InterviewCommand.ForkInterview;
import pro.interviewai.messages.interview.InterviewCommand.PauseInterview;
import pro.interviewai.messages.interview.InterviewCommand.RecordAssessment;
import pro.interviewai.messages.interview.InterviewCommand.RecordNoScore;
import pro.interviewai.messages.interview.InterviewCommand.ResumeInterview;
import pro.interviewai.messages.interview.InterviewCommand.SaveDraft;
import pro.interviewai.messages.interview.InterviewCommand.SkipQuestion;
import pro.interviewai.messages.interview.InterviewCommand.StartInterview;
import pro.interviewai.messages.interview.InterviewCommand.SubmitAnswer;
import pro.interviewai.messages.interview.InterviewCommand.TakeHint;
import pro.interviewai.messages.interview.InterviewEvent;

/** One mock interview from its first question to its end. Handlers answer with the version of the stream. */
@AggregateRoot
@StoredName("interview.Interview")
@Revision("3")
public class Interview {
    /** Unset until the first event: Axon takes any other value for the name of the stream. */
    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init")
    private String interviewId;

    private Session session = new Session();

    Interview() {}

    @CommandHandler
    Interview(StartInterview start, DeadlineManager deadlines, InterviewPatience patience) {
        begin(Course.started(start), start.at(), deadlines, patience);
    }

    @CommandHandler
    Interview(ForkInterview fork, DeadlineManager deadlines, InterviewPatience patience) {
        begin(Course.forked(fork), fork.at(), deadlines, patience);
    }

    @CommandHandler
    long handle(SubmitAnswer submit, DeadlineManager deadlines) {
        return happens(Answering.answered(session, submit), deadlines);
    }

    @CommandHandler
    long handle(SaveDraft save, DeadlineManager deadlines) {
        return happens(Answering.drafted(session, save), deadlines);
    }

    @CommandHandler
    long handle(SkipQuestion skip, DeadlineManager deadlines) {
        return happens(Answering.skipped(session, skip), deadlines);
    }

    @CommandHandler
    long handle(TakeHint take, DeadlineManager deadlines) {
        return happens(Answering.hinted(session, take), deadlines);
    }

    @CommandHandler
    long handle(RecordAssessment record, DeadlineManager deadlines) {
        return happens(Judging.scored(session, record), deadlines);
    }

    @CommandHandler
    long handle(RecordNoScore record, DeadlineManager deadlines) {
        return happens(Judging.notScored(session, record), deadlines);
    }

    @CommandHandler
    long handle(AskFollowUp ask, DeadlineManager deadlines) {
        return happens(Judging.followedUp(session, ask), deadlines);
    }

    @CommandHandler
    long handle(PauseInterview pause, DeadlineManager deadlines) {
        return happens(Course.paused(session, pause), deadlines);
    }

    @CommandHandler
    long handle(ResumeInterview resume, DeadlineManager deadlines) {
        return happens(Course.resumed(session, resume), deadlines);
    }

    @CommandHandler
    long handle(CompleteInterview complete, DeadlineManager deadlines) {
        return happens(Course.completed(session, complete), deadlines);
    }

    /** Only notes that a question's time was over; whether an answer is late is told by when it came. */
    @DeadlineHandler(deadlineName = InterviewDeadlines.QUESTION_TIME)
    void questionTimeIsOver(Instant due) {
        Course.timeOver(session, due).forEach(fact -> apply(fact));
    }

    /** Whoever was there in the meantime gets the whole patience anew. */
    @DeadlineHandler(deadlineName = InterviewDeadlines.PATIENCE)
    void patienceIsOver(Instant due, DeadlineManager deadlines, InterviewPatience patience) {
        if (session.status.isOpen()) {
            var end = patience.endAfter(session.touchedAt);
            if (end.isAfter(due)) {
                InterviewDeadlines.patience(deadlines, end);
            } else {
                happens(List.of(Course.abandoned(session, due)), deadlines);
            }
        }
    }

    /** History that is not to be saved is not kept for an engine that does not come. */
    @DeadlineHandler(deadlineName = InterviewDeadlines.LAST_SCORES)
    void lastScoresDidNotCome(Instant due, DeadlineManager deadlines) {
        if (session.isToForget()) {
            happens(Judging.neverScored(session, due), deadlines);
        }
    }

    @EventSourcingHandler
    void on(InterviewEvent event) {
        interviewId = event.interviewId();
        session.on(event);
    }

    /** The id of the candidate, with whose key a snapshot is sealed unless it has its {@link #ownKey}. */
    public String candidate() {
        return session.userId();
    }

    /** What the key of its own is for, unless its words are sealed with the candidate's, or forgotten by now. */
    public @Nullable String ownKey() {
        return session.forgotten ? null : session.ownKey;
    }

    private void begin(InterviewEvent fact, Instant at, DeadlineManager deadlines, InterviewPatience patience) {
        apply(fact).andThen(() -> {
            InterviewDeadlines.patience(deadlines, patience.endAfter(at));
            InterviewDeadlines.questionTime(deadlines, null, session.due());
        });
    }

    private void forget(Instant at, boolean hasJustEnded, DeadlineManager deadlines) {
        Course.forgotten(session, at).forEach(fact -> apply(fact));
        if (session.isToForget() && hasJustEnded) {
            InterviewDeadlines.lastScores(deadlines, at);
        }
    }

    private long happens(List<InterviewEvent> facts, DeadlineManager deadlines) {
        var before = session.due();
        var wasOpen = session.status.isOpen();
        facts.forEach(fact -> apply(fact));
        InterviewDeadlines.questionTime(deadlines, before, session.due());
        if (session.isToForget() && !facts.isEmpty()) {
            forget(facts.getLast().happenedAt(), wasOpen, deadlines);
        }
        return getVersion();
    }
}
