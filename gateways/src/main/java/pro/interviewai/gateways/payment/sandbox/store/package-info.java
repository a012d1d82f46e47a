/** Where the sandbox keeps what it knows. */
@NullMarked
package pro.interviewai.gateways.payment.sandbox.store;

import org.jspecify.annotations.NullMarked;
