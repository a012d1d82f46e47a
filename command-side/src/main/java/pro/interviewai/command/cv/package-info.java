/** The rules of CVs, their versions, and applications. */
@NullMarked
package pro.interviewai.command.cv;

import org.jspecify.annotations.NullMarked;
