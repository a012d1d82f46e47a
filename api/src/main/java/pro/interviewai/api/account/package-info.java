/** Registering, confirming an address, signing in and out over HTTP. */
@NullMarked
package pro.interviewai.api.account;

import org.jspecify.annotations.NullMarked;
