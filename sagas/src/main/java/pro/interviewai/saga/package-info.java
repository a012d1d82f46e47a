/** Processes: what happens when something has happened. */
@NullMarked
package pro.interviewai.saga;

import org.jspecify.annotations.NullMarked;
