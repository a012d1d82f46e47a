/** Read models of subscriptions, invoices and what the payment provider says. */
@NullMarked
package pro.interviewai.query.subscription;

import org.jspecify.annotations.NullMarked;
