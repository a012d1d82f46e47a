/** How JSON from outside is read. */
@NullMarked
package pro.interviewai.api.json;

import org.jspecify.annotations.NullMarked;
