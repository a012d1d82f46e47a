/** Accounts and signed-in devices. */
@NullMarked
package pro.interviewai.app.account;

import org.jspecify.annotations.NullMarked;
