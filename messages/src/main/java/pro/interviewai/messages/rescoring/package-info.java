/** What is asked of the history of answers as it is judged by today's rubric. */
@NullMarked
package pro.interviewai.messages.rescoring;

import org.jspecify.annotations.NullMarked;
