/** CVs: what can be asked of them, what happened to them, and what of them can be read. */
@NullMarked
package pro.interviewai.messages.cv;

import org.jspecify.annotations.NullMarked;
