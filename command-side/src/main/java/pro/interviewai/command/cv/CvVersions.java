package pro.interviewai.command.cv;

import java.util.List;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvVersionEvent;
import pro.interviewai.messages.cv.CvVersionId;
import pro.interviewai.messages.cv.content.CvContent;

/** Makes the versions of a CV in the commit in which they are counted, so that there is never a number without a version. */
public final class CvVersions {
    private final Supplier<Repository<CvVersion>> repository;

    public CvVersions(Supplier<Repository<CvVersion>> repository) {
        this.repository = repository;
    }

    void begin(List<CvVersionEvent> facts) {
        try {
            repository.get().newInstance(() -> CvVersion.begunBy(facts));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception notMade) {
            throw new IllegalStateException("a version cannot be made", notMade);
        }
    }

    /** What another version made of this one holds, with the accepted changes of an optimisation where one is named. */
    CvContent content(CvVersionId version, @Nullable String optimisationId) {
        try {
            return repository.get().load(version.value()).invoke(parent -> parent.content(optimisationId));
        } catch (AggregateNotFoundException none) {
            throw new ProblemException(CvProblem.CV_VERSION_NOT_FOUND);
        }
    }
}
