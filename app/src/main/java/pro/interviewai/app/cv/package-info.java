/** CVs from the file to the judgement. */
@NullMarked
package pro.interviewai.app.cv;

import org.jspecify.annotations.NullMarked;
