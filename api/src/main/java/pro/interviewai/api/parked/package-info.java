/** What administrators see of events that could not be handled, and how they have them tried again. */
@NullMarked
package pro.interviewai.api.parked;

import org.jspecify.annotations.NullMarked;
