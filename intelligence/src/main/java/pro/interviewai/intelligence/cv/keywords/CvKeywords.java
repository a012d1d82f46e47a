package pro.interviewai.intelligence.cv.keywords;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.analysis.Keyword;
import pro.interviewai.messages.cv.content.Stated;

/**
 * The keywords of a CV.
 *
 * @param keywords those of the job description, the most wanted first; where it names none, the skills of the CV
 * @param match share of the job description's keywords that the CV has, from 0 to 1; null where it names none
 * @param told each line of a role or project that tells of skills, in the CV's order, and not only lists them
 * @param unused skills of the CV's list of which no role or project tells
 * @param inSummary whether the summary names a skill and is not only a list of them
 * @param roles numbers of the roles that name a keyword in any line, by its name: the CV's roles from 0, then its projects
 */
public record CvKeywords(
        List<Keyword> keywords,
        @Nullable Double match,
        List<Told> told,
        List<String> unused,
        boolean inSummary,
        Map<String, Set<Integer>> roles) {

    /**
     * A line that tells of skills.
     *
     * @param skills their names, without duplicates
     */
    public record Told(Stated line, List<String> skills) {}
}
