/** Read models of recordings. */
@NullMarked
package pro.interviewai.query.recording;

import org.jspecify.annotations.NullMarked;
