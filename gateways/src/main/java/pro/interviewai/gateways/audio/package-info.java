/** Where audio is kept for its day. */
@NullMarked
package pro.interviewai.gateways.audio;

import org.jspecify.annotations.NullMarked;
