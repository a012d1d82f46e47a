/** CVs written as files that people send and machines read, and read back from JSON Resume. */
@NullMarked
package pro.interviewai.intelligence.cv.output;

import org.jspecify.annotations.NullMarked;
