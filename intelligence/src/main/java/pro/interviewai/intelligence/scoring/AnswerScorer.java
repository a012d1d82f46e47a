package pro.interviewai.intelligence.scoring;

/** Judges an answer by the key points of its question. Implementations are safe for use by many threads. */
public interface AnswerScorer {

    /** Never throws for any text of an answer; where nothing can be said about it, the outcome says why. */
    ScoringOutcome score(ScoringRequest request);
}
