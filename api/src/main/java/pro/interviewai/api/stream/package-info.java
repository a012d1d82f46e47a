/** Server-sent events: what happens, told as it happens. */
@NullMarked
package pro.interviewai.api.stream;

import org.jspecify.annotations.NullMarked;
