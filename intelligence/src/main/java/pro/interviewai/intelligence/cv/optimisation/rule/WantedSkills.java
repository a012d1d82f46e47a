package pro.interviewai.intelligence.cv.optimisation.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pro.interviewai.intelligence.cv.keywords.Mention;
import pro.interviewai.intelligence.cv.keywords.Skill;
import pro.interviewai.intelligence.cv.keywords.SkillDictionary;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeKind;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeRule;
import pro.interviewai.intelligence.cv.optimisation.change.Draft;
import pro.interviewai.intelligence.cv.optimisation.change.OptimisationWish;
import pro.interviewai.intelligence.cv.optimisation.change.Original;
import pro.interviewai.messages.cv.content.Section;

/** Offers skills that the job wants and no role or project tells of. Each is a claim until its person says that it is true. */
public final class WantedSkills implements ChangeKind {
    private static final int MOST = 5;

    private final SkillDictionary dictionary;

    public WantedSkills(SkillDictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public List<Draft> of(Original cv, OptimisationWish wish) {
        if (cv.pieces().isEmpty()) {
            return List.of();
        }
        Set<Skill> told = cv.pieces().stream()
                .filter(cv::isOfWork)
                .flatMap(piece -> dictionary.find(piece.text(), false).stream())
                .map(Mention::skill)
                .collect(Collectors.toSet());
        String end = "skills/" + cv.content().skills().size();
        return new SkillsOfJob(dictionary)
                .unlisted(cv, wish).stream()
                        .filter(skill -> !told.contains(skill))
                        .limit(MOST)
                        .map(skill ->
                                Draft.addition(Section.SKILLS, end, skill.name(), ChangeRule.SKILL_WANTED, List.of()))
                        .toList();
    }
}
