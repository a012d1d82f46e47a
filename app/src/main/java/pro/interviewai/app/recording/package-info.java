/** Spoken answers. */
@NullMarked
package pro.interviewai.app.recording;

import org.jspecify.annotations.NullMarked;
