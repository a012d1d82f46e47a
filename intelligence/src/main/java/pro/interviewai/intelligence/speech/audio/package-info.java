/** Audio from outside: its container and coding told by its bytes, measured packet by packet, and decoded where that can be done. */
@NullMarked
package pro.interviewai.intelligence.speech.audio;

import org.jspecify.annotations.NullMarked;
