/** What follows from what happens to keepsakes. */
@NullMarked
package pro.interviewai.saga.keepsake;

import org.jspecify.annotations.NullMarked;
