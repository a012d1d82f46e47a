/** What would make a CV better: single changes, each resting on lines of the CV, accepted one by one. */
@NullMarked
package pro.interviewai.messages.cv.optimisation;

import org.jspecify.annotations.NullMarked;
