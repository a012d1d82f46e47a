/** How the process is doing. */
@NullMarked
package pro.interviewai.app.measurement;

import org.jspecify.annotations.NullMarked;
