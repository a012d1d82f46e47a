/** How the edge has commands carried out and reads back what they did. */
@NullMarked
package pro.interviewai.api.dispatch;

import org.jspecify.annotations.NullMarked;
