package pro.interviewai.intelligence.cv.optimisation.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pro.interviewai.intelligence.cv.keywords.Mention;
import pro.interviewai.intelligence.cv.keywords.Skill;
import pro.interviewai.intelligence.cv.keywords.SkillDictionary;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeKind;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeRule;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.intelligence.cv.optimisation.change.Draft;
import pro.interviewai.intelligence.cv.optimisation.change.OptimisationWish;
import pro.interviewai.intelligence.cv.optimisation.change.Original;
import pro.interviewai.intelligence.cv.optimisation.wording.ClaimGuard;
import pro.interviewai.intelligence.cv.wording.Word;
import pro.interviewai.messages.cv.content.Section;

/**
 * Adds to the list of skills what the job wants and a role or project tells of, in the CV's own words. A line that denies
 * something, such as experience with it, tells of nothing.
 */
public final class ToldSkills implements ChangeKind {
    private final SkillDictionary dictionary;
    private final ClaimGuard guard;
    private final Set<String> denials;

    /** @param denials words such as no and without, as keys */
    public ToldSkills(SkillDictionary dictionary, ClaimGuard guard, Set<String> denials) {
        this.dictionary = dictionary;
        this.guard = guard;
        this.denials = denials;
    }

    /** Where a piece tells of a skill. */
    private record Told(CvPiece piece, String written) {}

    @Override
    public List<Draft> of(Original cv, OptimisationWish wish) {
        Map<Skill, Told> told = told(cv);
        String end = "skills/" + cv.content().skills().size();
        List<Draft> drafts = new ArrayList<>();
        for (Skill skill : new SkillsOfJob(dictionary).unlisted(cv, wish)) {
            Told place = told.get(skill);
            if (place != null) {
                String name = name(skill, place);
                drafts.add(Draft.addition(Section.SKILLS, end, name, ChangeRule.SKILL_TOLD, List.of(place.piece())));
            }
        }
        return drafts;
    }

    private Map<Skill, Told> told(Original cv) {
        Map<Skill, Told> told = new HashMap<>();
        for (CvPiece piece : cv.pieces()) {
            if (cv.isOfWork(piece) && !denies(piece.text())) {
                for (Mention mention : dictionary.find(piece.text(), false)) {
                    String written = piece.text().substring(mention.from(), mention.to());
                    told.putIfAbsent(mention.skill(), new Told(piece, written));
                }
            }
        }
        return told;
    }

    private boolean denies(String text) {
        return dictionary.words(text).stream().map(Word::key).anyMatch(denials::contains);
    }

    /** As the job's readers know it, where the CV says the same. */
    private String name(Skill skill, Told place) {
        return guard.claims(List.of(place.piece().text()), skill.name()).isEmpty() ? skill.name() : place.written();
    }
}
