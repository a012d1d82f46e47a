package pro.interviewai.api.cv;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.CvVersionView.AnalysisStatus;
import pro.interviewai.messages.cv.CvVersionView.AnalysisView;
import pro.interviewai.messages.cv.analysis.AnalysisPart;
import pro.interviewai.messages.cv.analysis.CvAnalysis;
import pro.interviewai.messages.cv.analysis.Keyword;
import pro.interviewai.messages.cv.analysis.ScoredRule;
import pro.interviewai.messages.cv.analysis.Suggestion;

/**
 * A CV judged, in the form of the specification, with the points of each rule that the score is the sum of.
 *
 * @param overallRating from 1 to 5 stars
 * @param sectionScores from 0 to 100 each
 * @param aiModel name and version of the rules
 * @param jobDescription that it was compared with
 */
record AnalysisResponse(
        String id,
        int atsScore,
        int overallRating,
        List<String> strengths,
        List<String> weaknesses,
        List<Suggestion> suggestions,
        List<String> missingKeywords,
        Map<AnalysisPart, Integer> sectionScores,
        @Nullable Instant analyzedAt,
        String aiModel,
        List<ScoredRule> rules,
        List<Keyword> keywords,
        String language,
        @Nullable String prose,
        @Nullable String jobDescription) {

    /** The one that was done last; none before one is. */
    static @Nullable AnalysisResponse latest(List<AnalysisView> analyses) {
        return analyses.reversed().stream()
                .filter(view -> view.status() == AnalysisStatus.COMPLETED)
                .findFirst()
                .map(AnalysisResponse::of)
                .orElse(null);
    }

    private static @Nullable AnalysisResponse of(AnalysisView view) {
        var analysis = view.analysis();
        return analysis == null
                ? null
                : new AnalysisResponse(
                        view.id(),
                        analysis.atsScore(),
                        analysis.overallRating(),
                        analysis.strengths(),
                        analysis.weaknesses(),
                        analysis.suggestions(),
                        analysis.missingKeywords(),
                        sectionScores(analysis),
                        view.endedAt(),
                        analysis.engine(),
                        analysis.rules(),
                        analysis.keywords(),
                        analysis.language(),
                        analysis.prose(),
                        view.jobDescription());
    }

    private static Map<AnalysisPart, Integer> sectionScores(CvAnalysis analysis) {
        var scores = new EnumMap<AnalysisPart, Integer>(AnalysisPart.class);
        for (var part : AnalysisPart.values()) {
            scores.put(part, analysis.sectionScore(part));
        }
        return scores;
    }
}
