/** Plain text files. */
@NullMarked
package pro.interviewai.intelligence.cv.reading.text;

import org.jspecify.annotations.NullMarked;
