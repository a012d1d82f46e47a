/** Erasing people. */
@NullMarked
package pro.interviewai.saga.privacy;

import org.jspecify.annotations.NullMarked;
