package pro.interviewai.intelligence.cv.analysis;

import static pro.interviewai.messages.cv.analysis.AnalysisPart.SKILLS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pro.interviewai.intelligence.cv.keywords.CvKeywords;
import pro.interviewai.messages.cv.analysis.Keyword;
import pro.interviewai.messages.cv.content.Stated;

/** Whether skills are named, told of, and those that the job wants. */
final class SkillRules {
    /** Skills from which on a list is long enough, and up to which it is not too long. */
    static final int FEWEST = 5;

    static final int MOST = 30;

    /** Lines of roles that each tell of another skill. */
    static final int TOLD = 7;

    private static final double ENOUGH_OF_JOB = 0.85;
    private static final double FEW = 0.2;
    private static final double LEAST_OF_MANY = 1.0 / 3;

    private SkillRules() {}

    /** What the match with a job would bring is for the use of skills where there is no job to match. */
    static List<Rule> of(boolean forJob) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new Rule(
                "skills.there",
                SKILLS,
                3,
                reading -> Verdict.of(!reading.content().skills().isEmpty())
                        .restingOn(reading.content().skills())));
        rules.add(new Rule("skills.count", SKILLS, 3, SkillRules::count));
        rules.add(new Rule("skills.used", SKILLS, forJob ? 6 : 14, SkillRules::used));
        if (forJob) {
            rules.add(new Rule("skills.match", SKILLS, 8, SkillRules::match));
        }
        return rules;
    }

    private static Verdict count(CvReading reading) {
        int count = reading.content().skills().size();
        double share = count == 0
                ? 0
                : count < FEWEST ? FEW * count : Math.clamp(1 - (double) (count - MOST) / MOST, LEAST_OF_MANY, 1);
        return Verdict.of(share).counting(count);
    }

    /** Only a line that tells of a skill of which none above it does counts, so that no line can bring many. */
    private static Verdict used(CvReading reading) {
        Set<String> told = new HashSet<>();
        List<Stated> lines = new ArrayList<>();
        for (CvKeywords.Told line : reading.keywords().told()) {
            if (told.addAll(line.skills())) {
                lines.add(line.line());
            }
        }
        return Verdict.of((double) lines.size() / TOLD)
                .restingOn(lines)
                .counting(told.size())
                .naming(reading.keywords().unused());
    }

    private static Verdict match(CvReading reading) {
        Double match = reading.keywords().match();
        List<Keyword> wanted = reading.keywords().keywords();
        List<String> missing = wanted.stream()
                .filter(keyword -> !keyword.present())
                .map(Keyword::name)
                .toList();
        return Verdict.of(match == null ? 0 : match / ENOUGH_OF_JOB)
                .counting(wanted.size() - missing.size(), wanted.size())
                .naming(missing);
    }
}
