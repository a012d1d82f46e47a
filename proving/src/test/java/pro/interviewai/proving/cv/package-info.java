/** CVs in the whole application. */
@NullMarked
package pro.interviewai.proving.cv;

import org.jspecify.annotations.NullMarked;
