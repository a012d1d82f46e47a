/** What follows from what happens to CVs: they are read and judged, and their files go when it is time. */
@NullMarked
package pro.interviewai.saga.cv;

import org.jspecify.annotations.NullMarked;
