/** The contract about events that could not be handled. */
@NullMarked
package pro.interviewai.messages.parked;

import org.jspecify.annotations.NullMarked;
