/** How the application itself is doing, for administrators. */
@NullMarked
package pro.interviewai.api.metrics;

import org.jspecify.annotations.NullMarked;
