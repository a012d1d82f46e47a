package pro.interviewai.query.analytics;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import pro.interviewai.eventlog.Position;
import pro.interviewai.messages.account.AccountEvent.AccountRegistered;
import pro.interviewai.messages.account.AccountEvent.ConsentWithdrawn;
import pro.interviewai.messages.account.AccountEvent.EmailVerified;
import pro.interviewai.messages.account.AccountEvent.ErasureBegun;
import pro.interviewai.messages.account.ConsentPurpose;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionClosed;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionOpened;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionRefreshed;
import pro.interviewai.messages.analytics.Activity;
import pro.interviewai.messages.analytics.ActivityRow;
import pro.interviewai.messages.analytics.RetentionReport.Milestone;
import pro.interviewai.messages.interview.InterviewConfig;
import pro.interviewai.messages.interview.InterviewEvent;
import pro.interviewai.messages.interview.InterviewEvent.AnswerNotScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;
import pro.interviewai.messages.interview.InterviewEvent.DraftSaved;
import pro.interviewai.messages.interview.InterviewEvent.FollowUpAsked;
import pro.interviewai.messages.interview.InterviewEvent.HintTaken;
import pro.interviewai.messages.interview.InterviewEvent.HistoryForgotten;
import pro.interviewai.messages.interview.InterviewEvent.InterviewAbandoned;
import pro.interviewai.messages.interview.InterviewEvent.InterviewCompleted;
import pro.interviewai.messages.interview.InterviewEvent.InterviewForked;
import pro.interviewai.messages.interview.InterviewEvent.InterviewPaused;
import pro.interviewai.messages.interview.InterviewEvent.InterviewResumed;
import pro.interviewai.messages.interview.InterviewEvent.InterviewStarted;
import pro.interviewai.messages.interview.InterviewEvent.QuestionSkipped;
import pro.interviewai.messages.interview.InterviewEvent.QuestionTimeExpired;
import pro.interviewai.messages.recording.RecordingEvent.AudioReceived;
import pro.interviewai.query.analytics.AnalyticsStore.SessionKind;

/**
 * Derives what is counted from what has happened, so that a figure thought of today can be had for the past as well. It
 * needs the events of one person in their order, over all aggregates; those of different persons may come in any.
 */
@ProcessingGroup(AnalyticsProjection.GROUP)
public class AnalyticsProjection {
    public static final String GROUP = "analytics-projection";

    private final AnalyticsStore store;

    public AnalyticsProjection(AnalyticsStore store) {
        this.store = store;
    }

    @EventHandler
    void on(AccountRegistered event, TrackingToken token) {
        var registered = new ActivityRow(
                Activity.USER_REGISTERED,
                event.userId(),
                event.userId(),
                event.registeredAt(),
                Map.of("language", event.language()));
        did(registered, token, Set.of(Milestone.REGISTERED));
    }

    @EventHandler
    void on(EmailVerified event, TrackingToken token) {
        store.reached(event.userId(), event.verifiedAt(), Set.of(Milestone.VERIFIED), Position.of(token));
    }

    @EventHandler
    void on(LoginSessionOpened event, TrackingToken token) {
        store.touched(SessionKind.SIGN_IN, event.sessionId(), event.userId(), event.openedAt(), Position.of(token));
        var signedIn =
                new ActivityRow(Activity.USER_LOGGED_IN, event.userId(), event.sessionId(), event.openedAt(), Map.of());
        did(signedIn, token, Set.of(Milestone.SIGNED_IN));
    }

    @EventHandler
    void on(LoginSessionRefreshed event, TrackingToken token) {
        store.touched(SessionKind.SIGN_IN, event.sessionId(), event.userId(), event.refreshedAt(), Position.of(token));
    }

    @EventHandler
    void on(LoginSessionClosed event, TrackingToken token) {
        store.touched(SessionKind.SIGN_IN, event.sessionId(), event.userId(), event.closedAt(), Position.of(token));
    }

    @EventHandler
    void on(InterviewEvent event, TrackingToken token) {
        if (!(event instanceof InterviewAbandoned || event instanceof HistoryForgotten)) {
            store.touched(
                    SessionKind.INTERVIEW, event.interviewId(), event.userId(), event.happenedAt(), Position.of(token));
        }
        switch (event) {
            case InterviewStarted started ->
                did(
                        row(Activity.MOCK_INTERVIEW_STARTED, started, facts(started.config())),
                        token,
                        Set.of(Milestone.STARTED));
            case InterviewForked forked ->
                did(row(Activity.MOCK_INTERVIEW_FORKED, forked, facts(forked.config())), token, Set.of());
            case AnswerSubmitted answered ->
                did(
                        row(
                                Activity.QUESTION_ANSWERED,
                                answered,
                                Map.of(
                                        "answerType", inLowerCase(answered.answerType()),
                                        "category", answered.question().category())),
                        token,
                        Set.of(Milestone.ANSWERED));
            case AnswerScored scored ->
                store.reached(scored.userId(), scored.scoredAt(), Set.of(Milestone.SCORED), Position.of(token));
            case InterviewCompleted completed ->
                did(row(Activity.MOCK_INTERVIEW_COMPLETED, completed, Map.of()), token, Set.of(Milestone.COMPLETED));
            case AnswerNotScored _,
                    DraftSaved _,
                    HintTaken _,
                    QuestionSkipped _,
                    QuestionTimeExpired _,
                    FollowUpAsked _,
                    InterviewPaused _,
                    InterviewResumed _,
                    InterviewAbandoned _,
                    HistoryForgotten _ -> {}
        }
    }

    @EventHandler
    void on(AudioReceived event, TrackingToken token) {
        var captured = new ActivityRow(
                Activity.AUDIO_CAPTURED, event.userId(), event.interviewId(), event.receivedAt(), Map.of());
        did(captured, token, Set.of());
    }

    @EventHandler
    void on(ConsentWithdrawn event) {
        if (event.purpose() == ConsentPurpose.ANALYTICS) {
            store.forgetVisits(event.userId());
        }
    }

    @EventHandler
    void on(ErasureBegun event) {
        store.forget(event.userId());
    }

    @ResetHandler
    void reset() {
        store.clear();
    }

    private static Map<String, String> facts(InterviewConfig config) {
        return new TreeMap<>(Map.of(
                "type", inLowerCase(config.type()),
                "difficulty", inLowerCase(config.difficulty()),
                "mode", inLowerCase(config.mode()),
                "questions", String.valueOf(config.numQuestions()),
                "language", config.language()));
    }

    private static String inLowerCase(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static ActivityRow row(Activity activity, InterviewEvent event, Map<String, String> facts) {
        return new ActivityRow(activity, event.userId(), event.interviewId(), event.happenedAt(), facts);
    }

    private void did(ActivityRow row, TrackingToken token, Set<Milestone> milestones) {
        store.did(row, milestones, Position.of(token));
    }
}
