/** What follows when somebody subscribes, pays or fails to: what the payment provider is told, and what it says. */
@NullMarked
package pro.interviewai.saga.subscription;

import org.jspecify.annotations.NullMarked;
