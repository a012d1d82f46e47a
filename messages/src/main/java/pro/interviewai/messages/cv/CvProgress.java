package pro.interviewai.messages.cv;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.VersionedView;

/**
 * How far a version has come, without anything of what stands in it.
 *
 * @param problem code of why it could not be read
 * @param analysisId of the analysis that was asked for last
 * @param analysisProblem code of why that failed
 * @param over whether nothing more comes unless somebody asks for it
 */
public record CvProgress(
        String versionId,
        int number,
        CvVersionView.Status status,
        @Nullable String problem,
        boolean confirmed,
        @Nullable String analysisId,
        CvVersionView.@Nullable AnalysisStatus analysisStatus,
        @Nullable String analysisProblem,
        boolean over,
        long version)
        implements VersionedView {}
