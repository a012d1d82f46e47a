/** Whether the application can start, and who is told why not. */
@NullMarked
package pro.interviewai.app.start;

import org.jspecify.annotations.NullMarked;
