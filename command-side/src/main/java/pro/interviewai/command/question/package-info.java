/** The rules of the question bank. */
@NullMarked
package pro.interviewai.command.question;

import org.jspecify.annotations.NullMarked;
