/** What the payment provider says of its own accord. */
@NullMarked
package pro.interviewai.messages.subscription.webhook;

import org.jspecify.annotations.NullMarked;
