/** The rules of mock interviews. */
@NullMarked
package pro.interviewai.command.interview;

import org.jspecify.annotations.NullMarked;
