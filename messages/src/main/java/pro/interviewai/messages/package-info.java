/** The vocabulary: commands, events, queries, ids, views, error codes. */
@NullMarked
package pro.interviewai.messages;

import org.jspecify.annotations.NullMarked;
