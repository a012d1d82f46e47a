package pro.interviewai.api.interview;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.api.Ids;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.AnswerView;
import pro.interviewai.messages.interview.ForkPoint;
import pro.interviewai.messages.interview.InterviewCommand.ForkInterview;
import pro.interviewai.messages.interview.InterviewCommand.StartInterview;
import pro.interviewai.messages.interview.InterviewCommand.SubmitAnswer;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.InterviewQuery.FindAnswer;
import pro.interviewai.messages.interview.InterviewQuery.FindForkPoint;
import pro.interviewai.messages.interview.InterviewQuery.FindInterview;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.interview.VersionedAnswer;
import pro.interviewai.messages.interview.choice.InterviewConfig;

/** Begins interviews, anew or from a moment of another one, and hands answers in. */
@Component
class InterviewService {
    private static final Duration WAIT_FOR_A_SCORE = Duration.ofSeconds(3);

    private final Dispatcher dispatcher;
    private final ChosenCv cvs;
    private final QuestionSelection selection;
    private final Ids ids;
    private final Clock clock;

    InterviewService(Dispatcher dispatcher, ChosenCv cvs, QuestionSelection selection, Ids ids, Clock clock) {
        this.dispatcher = dispatcher;
        this.cvs = cvs;
        this.selection = selection;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The same request with the same key gives the same interview.
     *
     * @throws ProblemException INTERVIEW_ID_TAKEN if the key was used for another choice
     */
    InterviewView start(UserId user, InterviewConfig config, @Nullable String idempotencyKey) {
        var id = new InterviewId(ids.of("interview/" + user.value(), idempotencyKey));
        boolean isNew = idempotencyKey == null
                || dispatcher
                        .find(new FindInterview(id, user), InterviewView.class)
                        .isEmpty();
        if (isNew) {
            var leaning = cvs.read(user, config);
            var selected = selection.select(user, leaning, id.value().hashCode());
            dispatcher.create(new StartInterview(
                    id,
                    user,
                    savesHistory(user),
                    leaning.config(),
                    selected.questions(),
                    selected.reasons(),
                    selected.bankVersion(),
                    clock.instant()));
        }
        var interview = created(user, id);
        if (!interview.config().isMeantBy(config)) {
            throw new ProblemException(InterviewProblem.INTERVIEW_ID_TAKEN);
        }
        return interview;
    }

    /** @param at a moment of the origin's past */
    InterviewView fork(UserId user, InterviewId origin, String at, @Nullable String idempotencyKey) {
        var point = dispatcher.read(new FindForkPoint(origin, user, Moments.of(at)), ForkPoint.class);
        var id = new InterviewId(ids.of("fork/" + user.value() + "/" + origin.value() + "/" + at, idempotencyKey));
        dispatcher.create(new ForkInterview(
                id,
                user,
                point.saveHistory() && savesHistory(user),
                point.origin(),
                point.config(),
                point.takenOver(),
                point.bankVersion(),
                clock.instant()));
        return created(user, id);
    }

    /** @param wait whether to wait a moment for the score */
    AnswerView answer(UserId user, InterviewId interview, AnswerRequest request, boolean wait) {
        long version = dispatcher.carryOut(new SubmitAnswer(
                interview,
                user,
                request.questionId(),
                ids.of("answer/" + interview.value(), request.questionId()),
                request.answerType(),
                request.content(),
                request.audioUrl(),
                request.duration(),
                clock.instant()));
        return dispatcher
                .readAtLeast(
                        version,
                        atLeast -> new FindAnswer(
                                interview,
                                user,
                                request.questionId(),
                                atLeast,
                                wait ? WAIT_FOR_A_SCORE : Duration.ZERO),
                        VersionedAnswer.class)
                .answer();
    }

    private InterviewView created(UserId user, InterviewId id) {
        return dispatcher.readCreated(version -> new FindInterview(id, user, version), InterviewView.class);
    }

    /** Whether the person wants what is said in interviews to outlive them. */
    private boolean savesHistory(UserId user) {
        return dispatcher
                .read(new FindAccount(user), AccountView.class)
                .preferences()
                .privacy()
                .saveHistory();
    }
}
