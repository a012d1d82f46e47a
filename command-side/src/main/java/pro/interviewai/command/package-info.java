/** Aggregates and their rules. */
@NullMarked
package pro.interviewai.command;

import org.jspecify.annotations.NullMarked;
