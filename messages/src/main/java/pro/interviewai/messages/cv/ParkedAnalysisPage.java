package pro.interviewai.messages.cv;

import java.time.Instant;
import java.util.List;

/**
 * One page of analyses that wait for an administrator, latest first.
 *
 * @param page 0 for the first
 * @param total over all pages
 */
public record ParkedAnalysisPage(List<ParkedAnalysis> analyses, int page, int size, long total) {

    public ParkedAnalysisPage {
        analyses = List.copyOf(analyses);
    }

    /**
     * An analysis that failed however often it was tried.
     *
     * @param cause name of the fault
     */
    public record ParkedAnalysis(String analysisId, String versionId, String userId, String cause, Instant parkedAt) {}
}
