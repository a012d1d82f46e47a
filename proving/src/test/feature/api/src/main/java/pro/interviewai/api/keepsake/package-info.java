/** Keepsakes for web clients. */
@NullMarked
package pro.interviewai.api.keepsake;

import org.jspecify.annotations.NullMarked;
