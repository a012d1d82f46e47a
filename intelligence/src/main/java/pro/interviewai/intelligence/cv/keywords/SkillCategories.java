package pro.interviewai.intelligence.cv.keywords;

import java.util.Set;

/** What the headings of the dictionary of skills say. */
final class SkillCategories {
    private static final Set<String> TECHNICAL = Set.of("languages", "software", "data", "cloud", "quality");

    private SkillCategories() {}

    static boolean isTechnical(Skill skill) {
        return TECHNICAL.contains(skill.category());
    }
}
