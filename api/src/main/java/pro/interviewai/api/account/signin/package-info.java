/** Signing in, staying so, and signing out. */
@NullMarked
package pro.interviewai.api.account.signin;

import org.jspecify.annotations.NullMarked;
