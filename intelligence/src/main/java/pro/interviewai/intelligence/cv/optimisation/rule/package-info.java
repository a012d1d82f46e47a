/** The rules by which changes are proposed, each in a class of its own. */
@NullMarked
package pro.interviewai.intelligence.cv.optimisation.rule;

import org.jspecify.annotations.NullMarked;
