package pro.interviewai.api.interview;

import static pro.interviewai.messages.interview.InterviewQuery.ANY_VERSION;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.api.Ids;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.AnswerView;
import pro.interviewai.messages.interview.FeedbackView;
import pro.interviewai.messages.interview.InterviewCommand.CompleteInterview;
import pro.interviewai.messages.interview.InterviewCommand.StartInterview;
import pro.interviewai.messages.interview.InterviewCommand.SubmitAnswer;
import pro.interviewai.messages.interview.InterviewConfig;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewPage;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.InterviewQuery.FindAnswer;
import pro.interviewai.messages.interview.InterviewQuery.FindFeedback;
import pro.interviewai.messages.interview.InterviewQuery.FindInterview;
import pro.interviewai.messages.interview.InterviewQuery.FindInterviews;
import pro.interviewai.messages.interview.InterviewStatus;
import pro.interviewai.messages.interview.InterviewView;

/** Turns what a candidate wants into commands and queries, and waits until the answer shows what was just done. */
@Component
class InterviewDesk {
    private static final Duration PATIENCE_FOR_A_SCORE = Duration.ofSeconds(3);

    private final CommandGateway commands;
    private final InterviewReads reads;
    private final QuestionSelection selection;
    private final Ids ids;
    private final Clock clock;

    InterviewDesk(CommandGateway commands, InterviewReads reads, QuestionSelection selection, Ids ids, Clock clock) {
        this.commands = commands;
        this.reads = reads;
        this.selection = selection;
        this.ids = ids;
        this.clock = clock;
    }

    InterviewView start(UserId user, InterviewConfig config, @Nullable String idempotencyKey) {
        var id = new InterviewId(ids.of("interview/" + user.value(), idempotencyKey));
        var known = idempotencyKey == null
                ? Optional.<InterviewView>empty()
                : reads.find(new FindInterview(id, user, ANY_VERSION), InterviewView.class);
        if (known.isEmpty()) {
            begin(id, user, config);
        }
        var interview = reads.interview(user, id, 0);
        if (!interview.config().equals(config)) {
            throw new ProblemException(InterviewProblem.INTERVIEW_ID_TAKEN);
        }
        return interview;
    }

    ChoicesResponse choices() {
        return selection.choices();
    }

    private void begin(InterviewId id, UserId user, InterviewConfig config) {
        var selected = selection.select(user, config, id.value().hashCode());
        try {
            commands.sendAndWait(new StartInterview(
                    id,
                    user,
                    reads.savesHistory(user),
                    config,
                    selected.questions(),
                    selected.bankVersion(),
                    clock.instant()));
        } catch (AggregateStreamCreationException alreadyStarted) {
            // the same request came twice at once: what the first one made is the answer to both
        }
    }

    /** @param wait whether to wait a moment for the score */
    AnswerView answer(UserId user, InterviewId interview, AnswerRequest request, boolean wait) {
        var patience = wait ? PATIENCE_FOR_A_SCORE : Duration.ZERO;
        var answerId = ids.of("answer/" + interview.value(), request.questionId());
        Long version = commands.sendAndWait(new SubmitAnswer(
                interview,
                user,
                request.questionId(),
                answerId,
                request.answerType(),
                request.content(),
                request.audioUrl(),
                request.duration(),
                clock.instant()));
        reads.interview(user, interview, version);
        return reads.find(new FindAnswer(interview, user, request.questionId(), patience), AnswerView.class)
                .orElseThrow(() -> new ProblemException(CommonProblem.UNAVAILABLE));
    }

    InterviewView complete(UserId user, InterviewId interview) {
        Long version = commands.sendAndWait(new CompleteInterview(interview, user, clock.instant()));
        return reads.interview(user, interview, version);
    }

    InterviewView interview(UserId user, InterviewId interview) {
        return reads.interview(user, interview);
    }

    FeedbackView feedback(UserId user, InterviewId interview) {
        return reads.required(new FindFeedback(interview, user, ANY_VERSION), FeedbackView.class);
    }

    InterviewPage interviews(UserId user, @Nullable InterviewStatus status, int page, int size) {
        return reads.answered(new FindInterviews(user, status, page, size), InterviewPage.class);
    }
}
