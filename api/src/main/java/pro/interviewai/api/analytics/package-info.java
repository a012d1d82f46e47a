/** How the product is used: told by browsers, shown to each person and to administrators. */
@NullMarked
package pro.interviewai.api.analytics;

import org.jspecify.annotations.NullMarked;
