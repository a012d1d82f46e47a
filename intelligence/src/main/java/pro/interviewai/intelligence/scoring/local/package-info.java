/** The engine of this machine: it compares pieces of an answer with key points, and tells a story by its parts. */
@NullMarked
package pro.interviewai.intelligence.scoring.local;

import org.jspecify.annotations.NullMarked;
