/** Passwords: how they are compared, replaced and guarded. */
@NullMarked
package pro.interviewai.api.account.password;

import org.jspecify.annotations.NullMarked;
