/** Word of new events to those who read the log, on this node and on others, before their next look is due. */
@NullMarked
package pro.interviewai.eventlog.push;

import org.jspecify.annotations.NullMarked;
