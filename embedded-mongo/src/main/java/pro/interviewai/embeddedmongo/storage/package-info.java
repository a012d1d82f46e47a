/** Bytes that last: ordered maps in one file, and the redo log that makes each write whole before it is acknowledged. */
@NullMarked
package pro.interviewai.embeddedmongo.storage;

import org.jspecify.annotations.NullMarked;
