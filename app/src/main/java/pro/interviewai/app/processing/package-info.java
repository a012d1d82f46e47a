/** How commands find their aggregates and events their handlers, and what becomes of those that fail. */
@NullMarked
package pro.interviewai.app.processing;

import org.jspecify.annotations.NullMarked;
