/** How far read models have come, and how administrators have them built anew. */
@NullMarked
package pro.interviewai.api.projection;

import org.jspecify.annotations.NullMarked;
