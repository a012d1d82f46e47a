/** What an engine says of an answer, with where that comes from, and what hints take off it. */
@NullMarked
package pro.interviewai.messages.interview.assessment;

import org.jspecify.annotations.NullMarked;
