/** Calls to a model provider that speaks OpenAI's protocol, bounded in time and cut off while it is down. */
@NullMarked
package pro.interviewai.intelligence.provider;

import org.jspecify.annotations.NullMarked;
