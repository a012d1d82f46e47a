/** What is said to and by whoever speaks as Stripe does: parameters, objects, errors, signatures. */
@NullMarked
package pro.interviewai.gateways.payment.sandbox.wire;

import org.jspecify.annotations.NullMarked;
