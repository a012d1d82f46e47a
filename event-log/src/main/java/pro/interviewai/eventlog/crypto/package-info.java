/** Keys of data subjects, sealing of personal text with them, and look-up values that reveal nothing. */
@NullMarked
package pro.interviewai.eventlog.crypto;

import org.jspecify.annotations.NullMarked;
