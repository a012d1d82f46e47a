/** Mock interviews over REST. */
@NullMarked
package pro.interviewai.api.interview;

import org.jspecify.annotations.NullMarked;
