/** What can be read of CVs. */
@NullMarked
package pro.interviewai.query.cv;

import org.jspecify.annotations.NullMarked;
