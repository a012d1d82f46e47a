package pro.interviewai.messages.interview;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;

/** What can be asked of a mock interview. Each command may be repeated without a second effect. */
public sealed interface InterviewCommand {

    @TargetAggregateIdentifier
    InterviewId interviewId();

    /** Begins an interview with questions that were picked for it. */
    record StartInterview(
            InterviewId interviewId,
            UserId userId,
            InterviewConfig config,
            List<Question> questions,
            String bankVersion,
            Instant at)
            implements InterviewCommand {

        public StartInterview {
            questions = List.copyOf(questions);
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
}
