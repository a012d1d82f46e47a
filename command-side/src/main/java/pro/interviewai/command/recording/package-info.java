/** The rules of recordings. */
@NullMarked
package pro.interviewai.command.recording;

import org.jspecify.annotations.NullMarked;
