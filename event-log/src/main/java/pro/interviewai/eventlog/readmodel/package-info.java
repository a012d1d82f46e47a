/** Writes to read models that an event can make only once, however often it is delivered. */
@NullMarked
package pro.interviewai.eventlog.readmodel;

import org.jspecify.annotations.NullMarked;
