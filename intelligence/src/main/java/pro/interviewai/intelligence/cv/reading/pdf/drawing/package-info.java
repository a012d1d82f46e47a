/** What is drawn on the pages of a PDF: letters with their places, and what covers them. */
@NullMarked
package pro.interviewai.intelligence.cv.reading.pdf.drawing;

import org.jspecify.annotations.NullMarked;
