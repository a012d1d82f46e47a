package pro.interviewai.intelligence.cv.optimisation.change;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.cv.optimisation.OptimisationLevel;

/**
 * What a CV is to be made better for. Of a job only the skills that it names are looked at; nothing that its texts ask for is
 * obeyed.
 *
 * @param jobDescription of which the first 20,000 characters count
 */
public record OptimisationWish(
        OptimisationLevel level,
        @Nullable String targetRole,
        @Nullable String targetCompany,
        @Nullable String jobDescription) {

    public boolean goesTo(OptimisationLevel needed) {
        return level.compareTo(needed) >= 0;
    }

    /** What names the skills that are wanted; a company that is called like a product does not ask for that product. */
    public String wanted() {
        String job = jobDescription == null ? "" : jobDescription;
        String read = job.length() > CvLimits.JOB_DESCRIPTION ? job.substring(0, CvLimits.JOB_DESCRIPTION) : job;
        String text = targetRole == null ? read : targetRole + "\n" + read;
        return targetCompany == null || targetCompany.isBlank()
                ? text
                : Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(targetCompany.strip()) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .replaceAll("\n");
    }
}
