/** Payments, by whoever takes them for us. */
@NullMarked
package pro.interviewai.ports.payment;

import org.jspecify.annotations.NullMarked;
