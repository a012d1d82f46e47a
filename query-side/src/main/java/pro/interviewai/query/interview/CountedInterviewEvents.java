package pro.interviewai.query.interview;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pro.interviewai.messages.analytics.Activity;
import pro.interviewai.messages.analytics.ActivityRow;
import pro.interviewai.messages.analytics.RetentionReport.Milestone;
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
import pro.interviewai.messages.interview.choice.InterviewConfig;
import pro.interviewai.query.activity.CountedEvents;
import pro.interviewai.query.activity.SessionKind;
import pro.interviewai.query.activity.Tally;

/** How people practise: interviews that they begin and end, questions that they answer, and for how long they are at it. */
public final class CountedInterviewEvents implements CountedEvents {

    @Override
    public void count(Object event, Tally tally) {
        if (event instanceof InterviewEvent interview) {
            count(interview, tally);
        }
    }

    private static void count(InterviewEvent event, Tally tally) {
        if (!(event instanceof InterviewAbandoned || event instanceof HistoryForgotten)) {
            tally.touched(SessionKind.INTERVIEW, event.interviewId(), event.userId(), event.happenedAt());
        }
        switch (event) {
            case InterviewStarted started ->
                tally.did(
                        row(Activity.MOCK_INTERVIEW_STARTED, started, facts(started.config())),
                        Set.of(Milestone.STARTED));
            case InterviewForked forked ->
                tally.did(row(Activity.MOCK_INTERVIEW_FORKED, forked, facts(forked.config())), Set.of());
            case AnswerSubmitted answered ->
                tally.did(
                        row(
                                Activity.QUESTION_ANSWERED,
                                answered,
                                Map.of(
                                        "answerType", inLowerCase(answered.answerType()),
                                        "category", answered.question().category())),
                        Set.of(Milestone.ANSWERED));
            case AnswerScored scored -> tally.reached(Milestone.SCORED, scored.userId(), scored.scoredAt());
            case InterviewCompleted completed ->
                tally.did(row(Activity.MOCK_INTERVIEW_COMPLETED, completed, Map.of()), Set.of(Milestone.COMPLETED));
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
}
