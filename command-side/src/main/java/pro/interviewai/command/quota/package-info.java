/** What a person may use in a month, and the work that uses it. */
@NullMarked
package pro.interviewai.command.quota;

import org.jspecify.annotations.NullMarked;
