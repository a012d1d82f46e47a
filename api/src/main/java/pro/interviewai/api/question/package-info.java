/** The question bank for administrators. */
@NullMarked
package pro.interviewai.api.question;

import org.jspecify.annotations.NullMarked;
