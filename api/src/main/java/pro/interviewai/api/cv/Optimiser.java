package pro.interviewai.api.cv;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.optimisation.CvChange;
import pro.interviewai.messages.cv.optimisation.OptimisationLevel;

/** Finds what would make a CV better. The same wish for the same CV finds the same until the engine changes. */
@FunctionalInterface
public interface Optimiser {

    Proposal propose(CvContent content, @Nullable DocumentText document, Wish wish);

    /** What a CV is to be made better for. */
    record Wish(
            OptimisationLevel level,
            @Nullable String targetRole,
            @Nullable String targetCompany,
            @Nullable String jobDescription) {}

    /**
     * What was found.
     *
     * @param engine name and version of what found it
     * @param atsScore of the CV as it is, from 0 to 100
     * @param newAtsScore with all changes that say nothing new
     */
    record Proposal(List<CvChange> changes, String engine, int atsScore, int newAtsScore) {
        public Proposal {
            changes = List.copyOf(changes);
        }
    }
}
