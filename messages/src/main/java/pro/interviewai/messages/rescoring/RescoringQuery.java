package pro.interviewai.messages.rescoring;

import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.InterviewId;

/** What can be asked about the judging of old answers by a newer rubric. */
public sealed interface RescoringQuery {

    /** The answers of one's own interview that were judged again, answered by a list of {@link RescoredAnswer}. */
    record FindRescoredAnswers(InterviewId interviewId, UserId userId) implements RescoringQuery {}

    /** What all judgements together changed, answered by {@link RescoringSummary}. */
    record FindRescoringSummary() implements RescoringQuery {}
}
