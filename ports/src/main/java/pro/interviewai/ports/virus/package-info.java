/** Whether a file bears a virus. */
@NullMarked
package pro.interviewai.ports.virus;

import org.jspecify.annotations.NullMarked;
