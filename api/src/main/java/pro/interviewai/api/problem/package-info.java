/** One place that turns every refusal and fault into an RFC 9457 problem document. */
@NullMarked
package pro.interviewai.api.problem;

import org.jspecify.annotations.NullMarked;
