/** Read models of mock interviews. */
@NullMarked
package pro.interviewai.query.interview;

import org.jspecify.annotations.NullMarked;
