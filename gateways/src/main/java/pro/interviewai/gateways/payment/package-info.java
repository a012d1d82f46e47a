/** Payments by Stripe. */
@NullMarked
package pro.interviewai.gateways.payment;

import org.jspecify.annotations.NullMarked;
