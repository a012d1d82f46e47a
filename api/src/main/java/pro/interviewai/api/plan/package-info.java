/** What only some plans have. */
@NullMarked
package pro.interviewai.api.plan;

import org.jspecify.annotations.NullMarked;
