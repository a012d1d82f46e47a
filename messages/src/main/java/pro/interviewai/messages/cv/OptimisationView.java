package pro.interviewai.messages.cv;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.optimisation.CvChange;
import pro.interviewai.messages.cv.optimisation.OptimisationLevel;

/** Changes that were proposed for a version, and what its person said of each. */
public record OptimisationView(
        String id,
        OptimisationLevel level,
        @Nullable String targetRole,
        @Nullable String targetCompany,
        List<ProposedChange> changes,
        String engine,
        Instant proposedAt) {

    public OptimisationView {
        changes = List.copyOf(changes);
    }

    /**
     * One change.
     *
     * @param confirmed those of its claims that the person says are true
     */
    public record ProposedChange(CvChange change, List<String> confirmed, Decision decision) {
        public ProposedChange {
            confirmed = List.copyOf(confirmed);
        }
    }

    /** What a person said of a change. */
    public enum Decision {
        @JsonProperty("open")
        OPEN,
        @JsonProperty("accepted")
        ACCEPTED,
        @JsonProperty("rejected")
        REJECTED
    }
}
