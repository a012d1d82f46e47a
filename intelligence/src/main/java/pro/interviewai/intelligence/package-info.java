/** Ports and engines of everything that judges or writes text. */
@NullMarked
package pro.interviewai.intelligence;

import org.jspecify.annotations.NullMarked;
