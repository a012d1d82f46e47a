/** What follows from what happens in mock interviews. */
@NullMarked
package pro.interviewai.saga.interview;

import org.jspecify.annotations.NullMarked;
