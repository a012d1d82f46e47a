/** The event log and what stands beside it in the same database. */
@NullMarked
package pro.interviewai.app.log;

import org.jspecify.annotations.NullMarked;
