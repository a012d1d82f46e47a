package pro.interviewai.api.interview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.api.Ids;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.ForkPoint;
import pro.interviewai.messages.interview.InterviewCommand.ForkInterview;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewQuery.FindForkPoint;
import pro.interviewai.messages.interview.InterviewQuery.FindProgress;
import pro.interviewai.messages.interview.InterviewQuery.FindReplay;
import pro.interviewai.messages.interview.InterviewQuery.FindSteps;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.interview.Moment;
import pro.interviewai.messages.interview.ProgressView;
import pro.interviewai.messages.interview.ReplayView;
import pro.interviewai.messages.interview.Steps;

/** Looks into the past of interviews and goes on from there. */
@Component
class HistoryDesk {
    private final CommandGateway commands;
    private final InterviewReads reads;
    private final Ids ids;
    private final Clock clock;

    HistoryDesk(CommandGateway commands, InterviewReads reads, Ids ids, Clock clock) {
        this.commands = commands;
        this.reads = reads;
        this.ids = ids;
        this.clock = clock;
    }

    ReplayView replay(UserId user, InterviewId interview, Moment moment) {
        return reads.required(new FindReplay(interview, user, moment), ReplayView.class);
    }

    InterviewView fork(UserId user, InterviewId origin, String at, @Nullable String idempotencyKey) {
        var point = reads.required(new FindForkPoint(origin, user, Moments.of(at)), ForkPoint.class);
        var id = new InterviewId(ids.of("fork/" + user.value() + "/" + origin.value() + "/" + at, idempotencyKey));
        var saveHistory = point.saveHistory() && reads.savesHistory(user);
        try {
            commands.sendAndWait(new ForkInterview(
                    id,
                    user,
                    saveHistory,
                    point.origin(),
                    point.config(),
                    point.takenOver(),
                    point.bankVersion(),
                    clock.instant()));
        } catch (AggregateStreamCreationException alreadyForked) {
            // the same request again: what the first one made is the answer to both
        }
        return reads.interview(user, id, 0);
    }

    ProgressView progress(UserId user, @Nullable Instant asOf) {
        return reads.answered(new FindProgress(user, asOf == null ? clock.instant() : asOf), ProgressView.class);
    }

    RescoringResponse rescoring(UserId user, InterviewId interview) {
        return RescoringResponse.of(reads.interview(user, interview), reads.rescored(user, interview));
    }

    Steps steps(UserId user, InterviewId interview, long after, Duration patience) {
        return reads.required(new FindSteps(interview, user, after, patience), Steps.class);
    }
}
