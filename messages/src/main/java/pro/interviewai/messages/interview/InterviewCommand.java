package pro.interviewai.messages.interview;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.assessment.Assessment;
import pro.interviewai.messages.interview.assessment.NoScoreReason;
import pro.interviewai.messages.interview.assessment.Provenance;
import pro.interviewai.messages.interview.choice.CvReason;
import pro.interviewai.messages.interview.choice.InterviewConfig;

/** What can be asked of a mock interview. Each command may be repeated without a second effect. */
public sealed interface InterviewCommand {

    @TargetAggregateIdentifier
    InterviewId interviewId();

    /**
     * Begins an interview with questions that were picked for it.
     *
     * @param saveHistory whether what is said in it outlives it
     * @param reasons why questions were picked because of a CV; none of the others
     */
    record StartInterview(
            InterviewId interviewId,
            UserId userId,
            boolean saveHistory,
            InterviewConfig config,
            List<Question> questions,
            List<CvReason> reasons,
            String bankVersion,
            Instant at)
            implements InterviewCommand {

        public StartInterview {
            questions = List.copyOf(questions);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Hands in an answer.
     *
     * @param content the text, or the transcript of an audio answer
     * @param duration seconds that the candidate took, none if unknown
     */
    record SubmitAnswer(
            InterviewId interviewId,
            UserId userId,
            String questionId,
            String answerId,
            AnswerType answerType,
            String content,
            @Nullable String audioUrl,
            @Nullable Double duration,
            Instant at)
            implements InterviewCommand {}

    /** Keeps what an engine made of an answer. */
    record RecordAssessment(
            InterviewId interviewId, String questionId, String answerId, Assessment assessment, Instant at)
            implements InterviewCommand {}

    /** Keeps that an answer could not be scored, and why. */
    record RecordNoScore(
            InterviewId interviewId,
            String questionId,
            String answerId,
            NoScoreReason reason,
            String explanation,
            Provenance provenance,
            Instant at)
            implements InterviewCommand {}

    /** Ends the interview; what is not answered stays so. */
    record CompleteInterview(InterviewId interviewId, UserId userId, Instant at) implements InterviewCommand {}

    /**
     * Keeps what the candidate has written so far. An older draft never replaces a newer one.
     *
     * @param sequence counted by the client: of two drafts the one with the higher number is newer
     */
    record SaveDraft(
            InterviewId interviewId, UserId userId, String questionId, String content, long sequence, Instant at)
            implements InterviewCommand {}

    /** Goes on to the next question; the skipped one may still be answered while the interview is open. */
    record SkipQuestion(InterviewId interviewId, UserId userId, String questionId, Instant at)
            implements InterviewCommand {}

    /** @param number which hint, 1 for the first; none for the next */
    record TakeHint(
            InterviewId interviewId,
            UserId userId,
            String questionId,
            @Nullable Integer number,
            Instant at) implements InterviewCommand {}

    /** Stops the clock. */
    record PauseInterview(InterviewId interviewId, UserId userId, Instant at) implements InterviewCommand {}

    /** Lets the clock go on, from whichever device. */
    record ResumeInterview(InterviewId interviewId, UserId userId, Instant at) implements InterviewCommand {}

    /** Adds a question that rests on an answer; beyond the number that the candidate allowed nothing is added. */
    record AskFollowUp(
            InterviewId interviewId,
            Question question,
            String followUpOf,
            String missedPoint,
            String quote,
            String engine,
            Instant at)
            implements InterviewCommand {}

    /** Begins a new interview from a moment of another one of the same candidate. */
    record ForkInterview(
            InterviewId interviewId,
            UserId userId,
            boolean saveHistory,
            ForkOrigin origin,
            InterviewConfig config,
            TakenOver takenOver,
            String bankVersion,
            Instant at)
            implements InterviewCommand {}
}
