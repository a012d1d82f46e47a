/** The plans that are offered, and what they cost and allow. */
@NullMarked
package pro.interviewai.messages.plan;

import org.jspecify.annotations.NullMarked;
