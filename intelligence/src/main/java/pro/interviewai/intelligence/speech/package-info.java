/** Engines that write down what is said, in which order they are asked, and how something was said. */
@NullMarked
package pro.interviewai.intelligence.speech;

import org.jspecify.annotations.NullMarked;
