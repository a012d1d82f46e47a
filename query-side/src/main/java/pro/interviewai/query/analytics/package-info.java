/** Read models of how the product is used. */
@NullMarked
package pro.interviewai.query.analytics;

import org.jspecify.annotations.NullMarked;
