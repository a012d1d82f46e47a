/** What is said about audio: recordings of answers, their transcripts and their deletion. */
@NullMarked
package pro.interviewai.messages.recording;

import org.jspecify.annotations.NullMarked;
