/** The log over HTTP, for auditors. */
@NullMarked
package pro.interviewai.api.audit;

import org.jspecify.annotations.NullMarked;
