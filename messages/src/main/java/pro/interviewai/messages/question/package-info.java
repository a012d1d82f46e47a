/** What is said about the question bank: what administrators add to it, revise and withdraw, and how questions fare. */
@NullMarked
package pro.interviewai.messages.question;

import org.jspecify.annotations.NullMarked;
