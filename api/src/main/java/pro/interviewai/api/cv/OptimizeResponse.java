package pro.interviewai.api.cv;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.OptimisationView.ProposedChange;
import pro.interviewai.messages.cv.optimisation.OptimisationLevel;

/** An optimisation in the form of the specification. Nothing of it is in the CV until its person accepts it. */
record OptimizeResponse(OptimizedCv optimizedCv) {

    /**
     * @param version number of the version that it was proposed for
     * @param content the CV in plain lines with all changes that say nothing new
     * @param newAtsScore of that content
     * @param improvement in percent of the score before; none where that is 0
     * @param spellingChecked whether the spelling was looked at; not where there are no rules for the language
     */
    record OptimizedCv(
            String id,
            String originalCvId,
            int version,
            OptimisationLevel optimizationLevel,
            String content,
            List<ProposedChange> changes,
            int atsScore,
            int newAtsScore,
            @Nullable Integer improvement,
            String engine,
            boolean spellingChecked,
            Instant generatedAt) {}

    static OptimizeResponse of(String cvId, int version, CvOptimisations.Optimised optimised) {
        var view = optimised.view();
        var found = optimised.found();
        return new OptimizeResponse(new OptimizedCv(
                view.id(),
                cvId,
                version,
                view.level(),
                CvLine.text(optimised.content()),
                view.changes(),
                found.atsScore(),
                found.newAtsScore(),
                improvement(found.atsScore(), found.newAtsScore()),
                view.engine(),
                found.spellingChecked(),
                view.proposedAt()));
    }

    private static @Nullable Integer improvement(int before, int after) {
        return before == 0 ? null : Math.round(100f * (after - before) / before);
    }
}
