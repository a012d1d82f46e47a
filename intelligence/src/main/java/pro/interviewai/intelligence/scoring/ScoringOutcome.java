package pro.interviewai.intelligence.scoring;

import java.util.List;
import pro.interviewai.messages.interview.assessment.Provenance;
import pro.interviewai.messages.interview.assessment.Remark;

/** What a scorer can say about an answer: a score with its grounds, or a reason why there is none. */
public sealed interface ScoringOutcome {

    Provenance provenance();

    /**
     * A judged answer.
     *
     * @param score 0.0 to 10.0 in steps of 0.1
     * @param keyPoints one verdict for each key point, in their order
     * @param findings what about the whole answer limited the score; empty for an ordinary answer
     * @param strengths sentences for people, each from a verdict "covered"
     * @param improvements sentences for people, each from a verdict "not found" or a finding
     * @param suggestions what to do about the improvements
     * @param remarks the findings and the suggestions by codes
     * @param exampleAnswer a strong answer to the same question
     */
    record Scored(
            double score,
            List<JudgedKeyPoint> keyPoints,
            List<Finding> findings,
            List<String> strengths,
            List<String> improvements,
            List<String> suggestions,
            List<Remark> remarks,
            String exampleAnswer,
            Provenance provenance)
            implements ScoringOutcome {

        public Scored {
            keyPoints = List.copyOf(keyPoints);
            findings = List.copyOf(findings);
            strengths = List.copyOf(strengths);
            improvements = List.copyOf(improvements);
            suggestions = List.copyOf(suggestions);
            remarks = List.copyOf(remarks);
        }
    }

    /** No score, and the sentence that tells the candidate why. */
    record NotScored(Reason reason, String message, Provenance provenance) implements ScoringOutcome {}

    /** Why an answer has no score. */
    enum Reason {
        EMPTY,
        UNSUPPORTED_LANGUAGE,
        ENGINE_UNAVAILABLE
    }
}
