/** Who may do what: tokens, the session behind each of them, and what browsers are told. */
@NullMarked
package pro.interviewai.api.security;

import org.jspecify.annotations.NullMarked;
