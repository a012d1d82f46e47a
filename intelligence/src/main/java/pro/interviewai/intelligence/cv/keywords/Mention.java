package pro.interviewai.intelligence.cv.keywords;

/**
 * A skill where a text names it.
 *
 * @param word number of its first word in the text, from 0
 * @param words how many it takes
 * @param from first character in the text
 * @param to after the last one
 */
public record Mention(Skill skill, int word, int words, int from, int to) {}
