/** Where somebody worked: roles, cut from the lines of the part about experience. */
@NullMarked
package pro.interviewai.intelligence.cv.parsing.role;

import org.jspecify.annotations.NullMarked;
