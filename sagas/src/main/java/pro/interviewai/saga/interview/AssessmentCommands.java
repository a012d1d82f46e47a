package pro.interviewai.saga.interview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.scoring.Evidence;
import pro.interviewai.intelligence.scoring.JudgedKeyPoint;
import pro.interviewai.intelligence.scoring.ScoringOutcome;
import pro.interviewai.intelligence.scoring.ScoringOutcome.NotScored;
import pro.interviewai.intelligence.scoring.ScoringOutcome.Reason;
import pro.interviewai.intelligence.scoring.ScoringOutcome.Scored;
import pro.interviewai.messages.interview.InterviewCommand;
import pro.interviewai.messages.interview.InterviewCommand.RecordAssessment;
import pro.interviewai.messages.interview.InterviewCommand.RecordNoScore;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.assessment.Assessment;
import pro.interviewai.messages.interview.assessment.KeyPointVerdict;
import pro.interviewai.messages.interview.assessment.NoScoreReason;

/** Turns what an engine said into the command that keeps it. */
public final class AssessmentCommands {
    private AssessmentCommands() {}

    static InterviewCommand on(
            InterviewId interview, String question, String answerId, ScoringOutcome outcome, Instant at) {
        return switch (outcome) {
            case Scored scored -> new RecordAssessment(interview, question, answerId, assessment(scored), at);
            case NotScored not ->
                new RecordNoScore(
                        interview, question, answerId, reason(not.reason()), not.message(), not.provenance(), at);
        };
    }

    private static Assessment assessment(Scored scored) {
        return new Assessment(
                scored.score(),
                scored.keyPoints().stream().map(AssessmentCommands::keyPoint).toList(),
                scored.strengths(),
                scored.improvements(),
                scored.suggestions(),
                scored.remarks(),
                scored.exampleAnswer().isEmpty() ? null : scored.exampleAnswer(),
                scored.provenance());
    }

    private static KeyPointVerdict keyPoint(JudgedKeyPoint verdict) {
        @Nullable Evidence evidence = verdict.evidence();
        return new KeyPointVerdict(
                verdict.point(),
                verdict.covered(),
                verdict.confidence(),
                evidence == null ? null : evidence.quote(),
                evidence == null ? -1 : evidence.start(),
                evidence == null ? -1 : evidence.end());
    }

    /** What the engine's reason is to those who read it. */
    public static NoScoreReason reason(Reason reason) {
        return switch (reason) {
            case EMPTY -> NoScoreReason.NOTHING_TO_JUDGE;
            case UNSUPPORTED_LANGUAGE -> NoScoreReason.UNSUPPORTED_LANGUAGE;
            case ENGINE_UNAVAILABLE -> NoScoreReason.ENGINE_UNAVAILABLE;
        };
    }
}
