/** Limits on what a request may carry. */
@NullMarked
package pro.interviewai.api.limit;

import org.jspecify.annotations.NullMarked;
