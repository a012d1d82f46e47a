/** The only runnable module: wiring, configuration, architecture test, end-to-end tests. */
@NullMarked
package pro.interviewai.app;

import org.jspecify.annotations.NullMarked;
