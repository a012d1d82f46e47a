/** What auditors read: the log itself, aggregates as they were, and whether the chain holds. */
@NullMarked
package pro.interviewai.query.audit;

import org.jspecify.annotations.NullMarked;
