/** Judges CVs by rules that anybody can follow: what each gives, what it rests on, and what would make the CV better. */
@NullMarked
package pro.interviewai.intelligence.cv.analysis;

import org.jspecify.annotations.NullMarked;
