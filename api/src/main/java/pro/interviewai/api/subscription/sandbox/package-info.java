/** What pages in the payment provider's place need while nothing is charged. */
@NullMarked
package pro.interviewai.api.subscription.sandbox;

import org.jspecify.annotations.NullMarked;
