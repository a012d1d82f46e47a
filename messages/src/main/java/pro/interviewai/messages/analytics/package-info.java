/** What is asked and told about how the product is used. */
@NullMarked
package pro.interviewai.messages.analytics;

import org.jspecify.annotations.NullMarked;
