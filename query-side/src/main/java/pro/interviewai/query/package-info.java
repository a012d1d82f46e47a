/** Projections, read models and query handlers. */
@NullMarked
package pro.interviewai.query;

import org.jspecify.annotations.NullMarked;
