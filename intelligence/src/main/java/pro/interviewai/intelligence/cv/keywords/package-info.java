/** The skills that a CV and a job description name, found where a person would see them. */
@NullMarked
package pro.interviewai.intelligence.cv.keywords;

import org.jspecify.annotations.NullMarked;
