/** Measures the event log against what one would use instead; run by {@code ./bench}. */
@NullMarked
package pro.interviewai.proving.bench;

import org.jspecify.annotations.NullMarked;
