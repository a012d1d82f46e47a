/** Who has been erased, kept apart from the store. */
@NullMarked
package pro.interviewai.gateways.erasure;

import org.jspecify.annotations.NullMarked;
