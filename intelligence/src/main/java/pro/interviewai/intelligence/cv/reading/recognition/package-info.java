/** The text of pages that can only be seen is recognised in their pictures, where it is certain enough. */
@NullMarked
package pro.interviewai.intelligence.cv.reading.recognition;

import org.jspecify.annotations.NullMarked;
