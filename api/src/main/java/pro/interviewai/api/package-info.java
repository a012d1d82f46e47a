/** The edge for clients: REST, security. */
@NullMarked
package pro.interviewai.api;

import org.jspecify.annotations.NullMarked;
