package pro.interviewai.intelligence.cv.optimisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.analysis.CvAnalyser;
import pro.interviewai.intelligence.cv.optimisation.change.CvPieces;
import pro.interviewai.messages.cv.analysis.CvAnalysis;
import pro.interviewai.messages.cv.analysis.ScoredRule;
import pro.interviewai.messages.cv.content.ContentEdit;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.optimisation.CvChange;

/**
 * How a CV is judged with some changes. They are carried out as accepted ones are, and the text that results is judged beside
 * the document that it goes back to, as a version made of them will be.
 *
 * @param document none where the content was read from none
 */
record Standing(
        CvAnalyser analyser,
        CvContent content,
        @Nullable DocumentText document,
        @Nullable String jobDescription,
        LocalDate today) {

    CvAnalysis with(List<CvChange> changes) {
        CvContent changed = ContentEdit.all(content, changes);
        DocumentText text = document == null ? PlainCv.of(CvPieces.of(changed)) : document;
        return analyser.analyse(changed, text, jobDescription, today);
    }

    /** Of all rules together, not rounded. */
    static double points(CvAnalysis analysis) {
        return analysis.rules().stream().mapToDouble(ScoredRule::points).sum();
    }
}
