/** Documents become lines of text: what kind of file it is, what stands in it and what a machine stumbles over. */
@NullMarked
package pro.interviewai.intelligence.cv.reading;

import org.jspecify.annotations.NullMarked;
