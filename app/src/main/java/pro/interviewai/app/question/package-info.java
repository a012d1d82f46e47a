/** The question bank. */
@NullMarked
package pro.interviewai.app.question;

import org.jspecify.annotations.NullMarked;
