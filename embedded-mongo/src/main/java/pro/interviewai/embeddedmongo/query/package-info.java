/** From a query to its documents: what of it an index can answer, which one is read, and the reading itself in small steps. */
@NullMarked
package pro.interviewai.embeddedmongo.query;

import org.jspecify.annotations.NullMarked;
