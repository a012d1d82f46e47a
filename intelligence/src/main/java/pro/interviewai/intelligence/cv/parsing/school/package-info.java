/** Where somebody learned: programmes, cut from the lines of the part about education. */
@NullMarked
package pro.interviewai.intelligence.cv.parsing.school;

import org.jspecify.annotations.NullMarked;
