/** Keepsakes as files. */
@NullMarked
package pro.interviewai.gateways.keepsake;

import org.jspecify.annotations.NullMarked;
