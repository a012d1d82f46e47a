/** Read models of keepsakes. */
@NullMarked
package pro.interviewai.query.keepsake;

import org.jspecify.annotations.NullMarked;
