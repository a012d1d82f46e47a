/** How much of a CV is found, compared with what people read in it. */
@NullMarked
package pro.interviewai.intelligence.cv.accuracy;

import org.jspecify.annotations.NullMarked;
