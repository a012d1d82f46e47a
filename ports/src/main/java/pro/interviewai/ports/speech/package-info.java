/** Speech as text: audio that was recognised, what is asked of an engine, and what it heard. */
@NullMarked
package pro.interviewai.ports.speech;

import org.jspecify.annotations.NullMarked;
