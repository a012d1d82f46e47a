/** Zip files of Office, opened with bounds on everything, and their XML, which reaches nothing outside of itself. */
@NullMarked
package pro.interviewai.intelligence.cv.reading.office;

import org.jspecify.annotations.NullMarked;
