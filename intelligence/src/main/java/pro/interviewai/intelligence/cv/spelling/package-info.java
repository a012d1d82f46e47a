/** Spelling and grammar of what a CV says, in the languages that something on this machine knows. */
@NullMarked
package pro.interviewai.intelligence.cv.spelling;

import org.jspecify.annotations.NullMarked;
