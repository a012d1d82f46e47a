/** What people may use in a month, and what they have used. */
@NullMarked
package pro.interviewai.query.quota;

import org.jspecify.annotations.NullMarked;
