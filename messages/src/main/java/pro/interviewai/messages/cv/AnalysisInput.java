package pro.interviewai.messages.cv;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.CvVersionView.AnalysisStatus;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.document.DocumentText;

/**
 * What an analysis needs of a version, and how far it has come.
 *
 * @param file of its upload; none of what was made of another version
 * @param content none until it is read
 * @param document of the upload that it goes back to; none until that is read
 * @param jobDescription that it is to be compared with
 * @param status of this analysis
 * @param removed whether the CV is removed
 */
public record AnalysisInput(
        @Nullable UploadedFile file,
        @Nullable CvContent content,
        @Nullable DocumentText document,
        @Nullable String jobDescription,
        AnalysisStatus status,
        boolean removed) {}
