/** The text of a PDF in the order in which a person reads it, from where its letters stand on the pages. */
@NullMarked
package pro.interviewai.intelligence.cv.reading.pdf;

import org.jspecify.annotations.NullMarked;
