/** Looking into the event log: what auditors ask, see and leave behind. */
@NullMarked
package pro.interviewai.messages.audit;

import org.jspecify.annotations.NullMarked;
