/** Limits on what a request may carry, how many there may be, and whose turn it is. */
@NullMarked
package pro.interviewai.api.limit;

import org.jspecify.annotations.NullMarked;
