package pro.interviewai.messages.cv.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;

/**
 * A CV judged. The score is the sum of the rules' points, so it can be rebuilt from what is stored.
 *
 * @param rules in the order in which they are shown
 * @param keywords of the job description where there is one, else the skills that the CV names
 * @param strengths English sentences of the rules that are met, the weightiest first
 * @param weaknesses the same of those that are not
 * @param engine name and version of the rules, such as {@code local-cv 1}
 * @param language of the CV, as a language tag; {@code und} where it cannot be told
 * @param prose what a model says about it; none of the local engine
 */
public record CvAnalysis(
        List<ScoredRule> rules,
        List<Keyword> keywords,
        @PersonalData List<String> strengths,
        @PersonalData List<String> weaknesses,
        List<Suggestion> suggestions,
        @NotPersonalData String engine,
        @NotPersonalData String language,
        @NotPersonalData String inputsHash,
        @PersonalData @Nullable String prose) {

    public CvAnalysis {
        rules = List.copyOf(rules);
        keywords = List.copyOf(keywords);
        strengths = List.copyOf(strengths);
        weaknesses = List.copyOf(weaknesses);
        suggestions = List.copyOf(suggestions);
    }

    /** From 0 to 100, rounded half up. */
    public int atsScore() {
        return (int) Math.floor(rules.stream().mapToDouble(ScoredRule::points).sum() + 0.5);
    }

    /** From 0 to 100: what of a part's points was reached. */
    public int sectionScore(AnalysisPart part) {
        double points = rules.stream()
                .filter(rule -> rule.part() == part)
                .mapToDouble(ScoredRule::points)
                .sum();
        return (int) Math.floor(100 * points / part.most() + 0.5);
    }

    /** From 1 to 5 stars: one for each twenty points begun. */
    public int overallRating() {
        return Math.clamp((atsScore() + 19) / 20, 1, 5);
    }

    /** Names that the job description wants and the CV does not have, the most wanted first. */
    public List<String> missingKeywords() {
        return keywords.stream()
                .filter(keyword -> keyword.wanted() > 0 && !keyword.present())
                .sorted((one, other) -> Integer.compare(other.wanted(), one.wanted()))
                .map(Keyword::name)
                .toList();
    }
}
