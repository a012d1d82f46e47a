package pro.interviewai.intelligence.cv.keywords;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A keyword of a job description.
 *
 * @param name as the dictionary has it, or as the job description writes it first
 * @param count how often it stands there
 * @param skill of the dictionary; none of a word that is only repeated
 * @param stems by which a repeated word is found in all its forms
 */
record Wanted(String name, int count, @Nullable Skill skill, List<String> stems) {}
