/** Takes a CV apart by its headings, its layout and word lists, without any model. */
@NullMarked
package pro.interviewai.intelligence.cv.parsing;

import org.jspecify.annotations.NullMarked;
