/** Read models of CVs, their versions, and applications. */
@NullMarked
package pro.interviewai.query.cv;

import org.jspecify.annotations.NullMarked;
