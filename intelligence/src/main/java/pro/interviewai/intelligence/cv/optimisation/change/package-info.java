/** What can be changed in a CV, and what a rule of changes is. */
@NullMarked
package pro.interviewai.intelligence.cv.optimisation.change;

import org.jspecify.annotations.NullMarked;
