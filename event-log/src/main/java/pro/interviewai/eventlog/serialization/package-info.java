/** Stable names, JSON and encryption between the classes of stored things and their bytes. */
@NullMarked
package pro.interviewai.eventlog.serialization;

import org.jspecify.annotations.NullMarked;
