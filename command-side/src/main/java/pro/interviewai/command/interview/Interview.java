package pro.interviewai.command.interview;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
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
@Revision("5")
public class Interview {
    /** Unset until the first event: Axon takes any other value for the name of the stream. */
    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init")
    private String interviewId;

    private InterviewState state = new InterviewState();

    Interview() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    long handle(StartInterview start, DeadlineManager deadlines, InterviewIdleTimeout timeout) {
        return begin(Course.started(start), start.at(), deadlines, timeout);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    long handle(ForkInterview fork, DeadlineManager deadlines, InterviewIdleTimeout timeout) {
        return begin(Course.forked(fork), fork.at(), deadlines, timeout);
    }

    @CommandHandler
    long handle(SubmitAnswer submit, DeadlineManager deadlines) {
        return applyAll(Answering.answered(state, submit), deadlines);
    }

    @CommandHandler
    long handle(SaveDraft save, DeadlineManager deadlines) {
        return applyAll(Answering.drafted(state, save), deadlines);
    }

    @CommandHandler
    long handle(SkipQuestion skip, DeadlineManager deadlines) {
        return applyAll(Answering.skipped(state, skip), deadlines);
    }

    @CommandHandler
    long handle(TakeHint take, DeadlineManager deadlines) {
        return applyAll(Answering.hinted(state, take), deadlines);
    }

    @CommandHandler
    long handle(RecordAssessment record, DeadlineManager deadlines) {
        return applyAll(Judging.scored(state, record), deadlines);
    }

    @CommandHandler
    long handle(RecordNoScore record, DeadlineManager deadlines) {
        return applyAll(Judging.notScored(state, record), deadlines);
    }

    @CommandHandler
    long handle(AskFollowUp ask, DeadlineManager deadlines) {
        return applyAll(Judging.followedUp(state, ask), deadlines);
    }

    @CommandHandler
    long handle(PauseInterview pause, DeadlineManager deadlines) {
        return applyAll(Course.paused(state, pause), deadlines);
    }

    @CommandHandler
    long handle(ResumeInterview resume, DeadlineManager deadlines) {
        return applyAll(Course.resumed(state, resume), deadlines);
    }

    @CommandHandler
    long handle(CompleteInterview complete, DeadlineManager deadlines) {
        return applyAll(Course.completed(state, complete), deadlines);
    }

    /** Only notes that a question's time was over; whether an answer is late is told by when it came. */
    @DeadlineHandler(deadlineName = InterviewDeadlines.QUESTION_TIME)
    void questionTimeIsOver(Instant due) {
        Course.timeOver(state, due).forEach(fact -> apply(fact));
    }

    /** It begins anew for whoever was there in the meantime. */
    @DeadlineHandler(deadlineName = InterviewDeadlines.IDLE_TIMEOUT)
    void idleTimeoutIsOver(Instant due, DeadlineManager deadlines, InterviewIdleTimeout timeout) {
        if (state.status.isOpen()) {
            var end = timeout.endAfter(state.touchedAt);
            if (end.isAfter(due)) {
                InterviewDeadlines.idleTimeout(deadlines, end);
            } else {
                applyAll(List.of(Course.abandoned(state, due)), deadlines);
            }
        }
    }

    /** History that is not to be saved is not kept for an engine that does not come. */
    @DeadlineHandler(deadlineName = InterviewDeadlines.LAST_SCORES)
    void lastScoresDidNotCome(Instant due, DeadlineManager deadlines) {
        if (state.isToForget()) {
            applyAll(Judging.neverScored(state, due), deadlines);
        }
    }

    @EventSourcingHandler
    void on(InterviewEvent event) {
        interviewId = event.interviewId();
        state.on(event);
    }

    /** The id of the candidate, with whose key a snapshot is sealed unless it has its {@link #ownKey}. */
    public String candidate() {
        return state.userId();
    }

    /** What the key of its own is for, unless its words are sealed with the candidate's, or forgotten by now. */
    public @Nullable String ownKey() {
        return state.forgotten ? null : state.ownKey;
    }

    private long begin(InterviewEvent fact, Instant at, DeadlineManager deadlines, InterviewIdleTimeout timeout) {
        apply(fact);
        InterviewDeadlines.idleTimeout(deadlines, timeout.endAfter(at));
        InterviewDeadlines.questionTime(deadlines, null, state.due());
        return getVersion();
    }

    private void forget(Instant at, boolean hasJustEnded, DeadlineManager deadlines) {
        Course.forgotten(state, at).forEach(fact -> apply(fact));
        if (state.isToForget() && hasJustEnded) {
            InterviewDeadlines.lastScores(deadlines, at);
        }
    }

    private long applyAll(List<InterviewEvent> facts, DeadlineManager deadlines) {
        var before = state.due();
        var wasOpen = state.status.isOpen();
        facts.forEach(fact -> apply(fact));
        InterviewDeadlines.questionTime(deadlines, before, state.due());
        if (state.isToForget() && !facts.isEmpty()) {
            forget(facts.getLast().happenedAt(), wasOpen, deadlines);
        }
        return getVersion();
    }
}
