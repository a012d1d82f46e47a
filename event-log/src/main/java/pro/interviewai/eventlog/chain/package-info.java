/** The proof, by the hashes of its commits, that the log is what was written. */
@NullMarked
package pro.interviewai.eventlog.chain;

import org.jspecify.annotations.NullMarked;
