/** Keys of data subjects, sealing of personal texts and files with them, and look-up values that reveal nothing. */
@NullMarked
package pro.interviewai.eventlog.crypto;

import org.jspecify.annotations.NullMarked;
