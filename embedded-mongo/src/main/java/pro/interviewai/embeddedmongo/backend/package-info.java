/** The commands of the server, answered on databases and collections that are stored, and the work that nobody asks for. */
@NullMarked
package pro.interviewai.embeddedmongo.backend;

import org.jspecify.annotations.NullMarked;
