/** Adapters to the outside world. */
@NullMarked
package pro.interviewai.gateways;

import org.jspecify.annotations.NullMarked;
