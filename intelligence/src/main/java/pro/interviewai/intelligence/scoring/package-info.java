/** Scoring of an answer against the key points of its question, with the words each verdict rests on. */
@NullMarked
package pro.interviewai.intelligence.scoring;

import org.jspecify.annotations.NullMarked;
