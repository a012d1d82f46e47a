/** Stretches of lines, and what single words of a CV are: dates, places, addresses, numbers and labels. */
@NullMarked
package pro.interviewai.intelligence.cv.parsing.text;

import org.jspecify.annotations.NullMarked;
