/** What a candidate chooses of an interview and its questions, and within which limits. */
@NullMarked
package pro.interviewai.messages.interview.choice;

import org.jspecify.annotations.NullMarked;
