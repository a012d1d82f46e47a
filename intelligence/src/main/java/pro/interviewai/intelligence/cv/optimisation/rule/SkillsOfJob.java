package pro.interviewai.intelligence.cv.optimisation.rule;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pro.interviewai.intelligence.cv.keywords.Mention;
import pro.interviewai.intelligence.cv.keywords.Skill;
import pro.interviewai.intelligence.cv.keywords.SkillDictionary;
import pro.interviewai.intelligence.cv.optimisation.change.OptimisationWish;
import pro.interviewai.intelligence.cv.optimisation.change.Original;

/** The dictionary's skills that a job names and a CV's list of skills does not. */
final class SkillsOfJob {
    /** Languages that people speak have a list of their own. */
    private static final String SPOKEN = "spoken";

    private final SkillDictionary dictionary;

    SkillsOfJob(SkillDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The most wanted first. */
    List<Skill> unlisted(Original cv, OptimisationWish wish) {
        Map<Skill, Integer> wanted = new LinkedHashMap<>();
        dictionary.find(wish.wanted(), false).forEach(mention -> wanted.merge(mention.skill(), 1, Integer::sum));
        Set<Skill> listed = cv.content().skills().stream()
                .flatMap(skill -> dictionary.find(skill.text(), true).stream())
                .map(Mention::skill)
                .collect(Collectors.toSet());
        return wanted.entrySet().stream()
                .filter(entry -> !listed.contains(entry.getKey())
                        && !entry.getKey().category().equals(SPOKEN))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
