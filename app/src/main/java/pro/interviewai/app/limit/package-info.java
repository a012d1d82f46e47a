/** Where requests are counted. */
@NullMarked
package pro.interviewai.app.limit;

import org.jspecify.annotations.NullMarked;
