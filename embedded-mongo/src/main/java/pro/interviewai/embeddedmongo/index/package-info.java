/** The order of documents by their fields: how values become keys, and the maps in which those are kept. */
@NullMarked
package pro.interviewai.embeddedmongo.index;

import org.jspecify.annotations.NullMarked;
