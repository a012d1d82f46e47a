/** Meaning as directions: of texts, of a question's key points, and of what answers are like in general. */
@NullMarked
package pro.interviewai.intelligence.scoring.meaning;

import org.jspecify.annotations.NullMarked;
