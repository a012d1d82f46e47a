/** The MongoDB that everything is kept in, and whether it is well. */
@NullMarked
package pro.interviewai.app.store;

import org.jspecify.annotations.NullMarked;
