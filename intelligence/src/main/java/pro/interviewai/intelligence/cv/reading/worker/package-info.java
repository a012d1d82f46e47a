/** Documents are read in workers, so that a file that hangs or bursts its reader hurts nobody else. */
@NullMarked
package pro.interviewai.intelligence.cv.reading.worker;

import org.jspecify.annotations.NullMarked;
