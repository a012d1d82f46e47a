/** What is looked at before the content of an answer is judged, whichever engine judges it. */
@NullMarked
package pro.interviewai.intelligence.scoring.guard;

import org.jspecify.annotations.NullMarked;
