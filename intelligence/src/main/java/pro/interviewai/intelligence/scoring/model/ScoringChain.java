package pro.interviewai.intelligence.scoring.model;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pro.interviewai.intelligence.provider.ProviderException;
import pro.interviewai.intelligence.scoring.AnswerScorer;
import pro.interviewai.intelligence.scoring.ScoringOutcome;
import pro.interviewai.intelligence.scoring.ScoringRequest;
import pro.interviewai.intelligence.scoring.guard.Reading;
import pro.interviewai.intelligence.scoring.local.LocalAnswerScorer;
import pro.interviewai.intelligence.scoring.meaning.Embedder;

/**
 * Asks a language model, and scores here when that gives nothing. What is no answer at all is told apart first, by the same
 * guard for both, and is never sent away. Every outcome names the engine that really made it.
 */
public final class ScoringChain implements AnswerScorer {
    private static final Logger LOG = LoggerFactory.getLogger(ScoringChain.class);
    /** An answer that can get no more than this is known for what it is; a model has nothing to add. */
    private static final double WORTHLESS = 0.5;

    private final ModelJudge model;
    private final LocalAnswerScorer local;

    public ScoringChain(ModelJudge model, LocalAnswerScorer local) {
        this.model = model;
        this.local = local;
    }

    @Override
    public ScoringOutcome score(ScoringRequest request) {
        try {
            var reading = local.read(request);
            if (isWorthAsking(reading)) {
                return model.judge(request, reading);
            }
        } catch (ProviderException e) {
            LOG.info("an answer is scored locally, as the model is out: {}", e.reason());
        } catch (Embedder.EmbeddingException e) {
            LOG.warn("the guard of answers does not work", e);
        }
        return local.score(request);
    }

    private static boolean isWorthAsking(Reading reading) {
        return reading.refusal() == null
                && reading.cap() > WORTHLESS
                && !reading.sentences().isEmpty();
    }
}
