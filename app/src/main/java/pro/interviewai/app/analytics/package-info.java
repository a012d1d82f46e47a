/** What is counted of how the product is used. */
@NullMarked
package pro.interviewai.app.analytics;

import org.jspecify.annotations.NullMarked;
