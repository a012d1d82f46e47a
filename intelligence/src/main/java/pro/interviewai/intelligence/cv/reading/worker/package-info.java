/** Documents are read in processes of their own, so that a file that hangs or bursts its reader hurts nobody else. */
@NullMarked
package pro.interviewai.intelligence.cv.reading.worker;

import org.jspecify.annotations.NullMarked;
