/** What administrators made of the question bank, and how its questions fare. */
@NullMarked
package pro.interviewai.query.question;

import org.jspecify.annotations.NullMarked;
