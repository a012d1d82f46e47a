/** How a CV is judged: points that add up, each with its rule and its evidence. */
@NullMarked
package pro.interviewai.messages.cv.analysis;

import org.jspecify.annotations.NullMarked;
