/** The question bank: what an interviewer asks, what a good answer contains, and how a session's questions are chosen. */
@NullMarked
package pro.interviewai.intelligence.questions;

import org.jspecify.annotations.NullMarked;
