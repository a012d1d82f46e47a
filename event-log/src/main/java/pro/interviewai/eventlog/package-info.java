/** The Mongo commit log behind Axon, its serializer and the position-guarded read-model writes. */
@NullMarked
package pro.interviewai.eventlog;

import org.jspecify.annotations.NullMarked;
