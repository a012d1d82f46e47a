/** Finds what is spelled wrongly, in the languages for which there are rules. */
@NullMarked
package pro.interviewai.intelligence.cv.spelling;

import org.jspecify.annotations.NullMarked;
