/** The rules of CVs and their versions. */
@NullMarked
package pro.interviewai.command.cv;

import org.jspecify.annotations.NullMarked;
