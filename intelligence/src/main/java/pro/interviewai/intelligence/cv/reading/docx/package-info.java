/** Word documents, read part by part as a stream. */
@NullMarked
package pro.interviewai.intelligence.cv.reading.docx;

import org.jspecify.annotations.NullMarked;
