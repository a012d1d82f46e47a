package pro.interviewai.intelligence.scoring.guard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.scoring.Finding;
import pro.interviewai.intelligence.scoring.ScoringOutcome;
import pro.interviewai.intelligence.scoring.language.Span;

/**
 * What the guard let through of an answer.
 *
 * @param cap the highest score the answer can still get
 * @param findings why it is capped or only partly read
 * @param sentences those to be judged
 * @param refusal why there is nothing to judge at all, or null
 */
public record Reading(
        double cap, List<Finding> findings, List<Span> sentences, ScoringOutcome.@Nullable Reason refusal) {}
