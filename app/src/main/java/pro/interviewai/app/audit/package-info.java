/** The log for auditors, and where each event comes from. */
@NullMarked
package pro.interviewai.app.audit;

import org.jspecify.annotations.NullMarked;
