/** How words are put and bent, and what a wording claims. */
@NullMarked
package pro.interviewai.intelligence.cv.optimisation.wording;

import org.jspecify.annotations.NullMarked;
