/** Faults the application must withstand, each tried on it and on a variant that is broken on purpose. */
@NullMarked
package pro.interviewai.proving.faults;

import org.jspecify.annotations.NullMarked;
