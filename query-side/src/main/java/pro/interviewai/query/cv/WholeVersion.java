package pro.interviewai.query.cv;

import java.util.List;
import java.util.stream.Stream;

/** A stored version with all that belongs to it, each in its order. */
record WholeVersion(
        CvVersionDocument version, List<CvAnalysisDocument> analyses, List<CvOptimisationDocument> optimisations) {

    WholeVersion {
        analyses = List.copyOf(analyses);
        optimisations = List.copyOf(optimisations);
    }

    /** The version of the stream up to which all of it shows; the documents of one event are not written in one moment. */
    long shown() {
        var details = version.details();
        return details == null || known() >= details ? version.version() : details - 1;
    }

    /** Whether something of it was read after an event that the version itself, read before, does not show. */
    boolean isTorn() {
        return known() > version.version();
    }

    private long known() {
        return Stream.concat(analyses.stream(), optimisations.stream())
                .mapToLong(CvDetail::version)
                .max()
                .orElse(-1);
    }
}
