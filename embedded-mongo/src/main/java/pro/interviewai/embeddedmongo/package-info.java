/** The in-process MongoDB server of the default start. */
@NullMarked
package pro.interviewai.embeddedmongo;

import org.jspecify.annotations.NullMarked;
