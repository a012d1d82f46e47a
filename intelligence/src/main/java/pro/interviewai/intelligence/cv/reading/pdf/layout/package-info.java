/** In which order what stands on a page is read: pieces, rows, columns and blocks. */
@NullMarked
package pro.interviewai.intelligence.cv.reading.pdf.layout;

import org.jspecify.annotations.NullMarked;
