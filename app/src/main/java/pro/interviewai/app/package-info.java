/** The only runnable part: it knows all others and wires them. */
@NullMarked
package pro.interviewai.app;

import org.jspecify.annotations.NullMarked;
