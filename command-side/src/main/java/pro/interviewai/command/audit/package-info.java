/** The trail that auditors leave. */
@NullMarked
package pro.interviewai.command.audit;

import org.jspecify.annotations.NullMarked;
