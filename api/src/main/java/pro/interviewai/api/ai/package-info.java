/** Intelligence offered directly: speech to text. */
@NullMarked
package pro.interviewai.api.ai;

import org.jspecify.annotations.NullMarked;
