/** Speech to text: recognising and measuring audio, engines that hear, and how something was said. */
@NullMarked
package pro.interviewai.intelligence.speech;

import org.jspecify.annotations.NullMarked;
