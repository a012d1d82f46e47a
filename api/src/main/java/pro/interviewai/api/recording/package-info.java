/** Answers by voice. */
@NullMarked
package pro.interviewai.api.recording;

import org.jspecify.annotations.NullMarked;
