/** What a plan lets people use in a month, and what they have used. */
@NullMarked
package pro.interviewai.messages.quota;

import org.jspecify.annotations.NullMarked;
