/** Quotas from the plan to the charge. */
@NullMarked
package pro.interviewai.app.quota;

import org.jspecify.annotations.NullMarked;
