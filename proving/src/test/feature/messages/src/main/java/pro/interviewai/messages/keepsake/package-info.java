/** What is said to and of keepsakes, the short notes that somebody keeps. */
@NullMarked
package pro.interviewai.messages.keepsake;

import org.jspecify.annotations.NullMarked;
