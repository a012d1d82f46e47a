/** Reads CVs, takes them apart, judges and improves them. */
@NullMarked
package pro.interviewai.intelligence.cv;

import org.jspecify.annotations.NullMarked;
