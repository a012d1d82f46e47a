package pro.interviewai.intelligence.cv.keywords;

/**
 * A keyword where a piece names it.
 *
 * @param skill whether it is a skill and not only a word that the job description repeats
 * @param from first character in the piece
 * @param to after the last one
 */
record NamedIn(String name, boolean skill, int words, int from, int to) {}
