/** The rules of keepsakes. */
@NullMarked
package pro.interviewai.command.keepsake;

import org.jspecify.annotations.NullMarked;
