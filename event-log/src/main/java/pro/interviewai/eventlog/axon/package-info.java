/** What Axon needs beside the log: tokens, sagas, parked events, deadlines and identifiers. */
@NullMarked
package pro.interviewai.eventlog.axon;

import org.jspecify.annotations.NullMarked;
