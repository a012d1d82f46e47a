/** What follows from what happens to recordings. */
@NullMarked
package pro.interviewai.saga.recording;

import org.jspecify.annotations.NullMarked;
