package pro.interviewai.saga.cv;

import java.time.Clock;
import org.axonframework.modelling.command.AggregateNotFoundException;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.quota.Meter;
import pro.interviewai.messages.quota.QuotaCommand.ReleaseUnits;
import pro.interviewai.messages.quota.QuotaCommand.ReserveUnits;
import pro.interviewai.messages.quota.QuotaCommand.SettleUnits;
import pro.interviewai.messages.quota.QuotaId;
import pro.interviewai.messages.quota.QuotaProblem;

/** What an analysis costs its person: one unit under the analysis's id, however often each of these is done. */
final class AnalysisUnits {
    private static final long ONE = 1;

    private final Steps steps;
    private final Clock clock;

    AnalysisUnits(Steps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /** @return whether there was one left */
    boolean reserve(Analysis analysis) {
        try {
            steps.take(new ReserveUnits(
                    quota(analysis), analysis.user(), analysis.id(), Meter.CV_ANALYSES, ONE, clock.instant()));
            return true;
        } catch (ProblemException refused) {
            if (refused.problem() == QuotaProblem.QUOTA_EXCEEDED) {
                return false;
            }
            throw refused;
        }
    }

    void settle(Analysis analysis) {
        steps.take(new SettleUnits(quota(analysis), analysis.id(), Meter.CV_ANALYSES, ONE, clock.instant()));
    }

    void release(Analysis analysis) {
        try {
            steps.take(new ReleaseUnits(quota(analysis), analysis.id(), Meter.CV_ANALYSES, clock.instant()));
        } catch (AggregateNotFoundException none) {
            // nothing was ever reserved for this person
        }
    }

    private static QuotaId quota(Analysis analysis) {
        return QuotaId.of(analysis.user());
    }
}
