/** What people subscribe to and what they pay. */
@NullMarked
package pro.interviewai.messages.subscription;

import org.jspecify.annotations.NullMarked;
