/** Proposes changes to a CV, none of which says what the CV does not. */
@NullMarked
package pro.interviewai.intelligence.cv.optimisation;

import org.jspecify.annotations.NullMarked;
