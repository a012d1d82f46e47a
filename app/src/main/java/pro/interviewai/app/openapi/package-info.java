/** The description of the interface. */
@NullMarked
package pro.interviewai.app.openapi;

import org.jspecify.annotations.NullMarked;
