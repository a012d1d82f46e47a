package pro.interviewai.intelligence.cv.keywords;

/**
 * An entry of the dictionary of skills.
 *
 * @param name as people write it
 * @param category such as {@code languages} or {@code nursing}
 * @param ambiguous whether the name is also a common word or a letter, so that it alone does not tell
 */
public record Skill(String name, String category, boolean ambiguous) {}
