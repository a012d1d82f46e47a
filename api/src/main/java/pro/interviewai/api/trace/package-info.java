/** Which request a command comes from. */
@NullMarked
package pro.interviewai.api.trace;

import org.jspecify.annotations.NullMarked;
