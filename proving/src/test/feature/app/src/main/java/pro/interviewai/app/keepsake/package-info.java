/** Keepsakes from the request to the print. */
@NullMarked
package pro.interviewai.app.keepsake;

import org.jspecify.annotations.NullMarked;
