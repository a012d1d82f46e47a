/** Questions that a language model thinks of because of what was said. */
@NullMarked
package pro.interviewai.intelligence.followup;

import org.jspecify.annotations.NullMarked;
