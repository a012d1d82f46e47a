package pro.interviewai.intelligence.scoring.guard;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.scoring.Finding;
import pro.interviewai.intelligence.scoring.ScoringOutcome.Reason;
import pro.interviewai.intelligence.scoring.language.Span;

/**
 * A reading as far as it has come.
 *
 * @param cap the highest score the answer can still get
 * @param sentences those that are left to be judged
 * @param settled whether nothing more is looked at
 * @param refusal why there is nothing to judge at all, or null
 */
record Draft(
        double cap,
        List<Finding> findings,
        List<Span> sentences,
        boolean settled,
        @Nullable Reason refusal) {
    private static final double FULL = 10;

    static Draft of(List<Span> sentences) {
        return new Draft(FULL, List.of(), sentences, false, null);
    }

    Draft found(Finding finding) {
        var all = new ArrayList<>(findings);
        all.add(finding);
        return new Draft(cap, List.copyOf(all), sentences, settled, refusal);
    }

    Draft keeping(List<Span> sentences) {
        return new Draft(cap, findings, List.copyOf(sentences), settled, refusal);
    }

    Draft atMost(double limit) {
        return new Draft(Math.min(cap, limit), findings, sentences, settled, refusal);
    }

    /** For good and whatever limited it before, with the sentences that are left. */
    Draft settledAt(double cap) {
        return new Draft(cap, findings, sentences, true, refusal);
    }

    /** For good, with nothing to judge. */
    Draft worth(double cap) {
        return new Draft(cap, findings, List.of(), true, refusal);
    }

    Draft refusedFor(Reason reason) {
        return new Draft(0, List.of(), List.of(), true, reason);
    }

    Reading reading() {
        return new Reading(cap, findings, sentences, refusal);
    }
}
