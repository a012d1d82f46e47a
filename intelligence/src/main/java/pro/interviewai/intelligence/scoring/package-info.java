/** The score of an answer by the key points of its question: what is asked for, what comes out, and the words that each verdict rests on. */
@NullMarked
package pro.interviewai.intelligence.scoring;

import org.jspecify.annotations.NullMarked;
