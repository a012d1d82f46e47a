/** Mock interviews. */
@NullMarked
package pro.interviewai.app.interview;

import org.jspecify.annotations.NullMarked;
