/** A server in Stripe's place which speaks its protocol and charges nobody. */
@NullMarked
package pro.interviewai.gateways.payment.sandbox;

import org.jspecify.annotations.NullMarked;
