/** Who has an account, whether its address is confirmed, and which devices are signed in. */
@NullMarked
package pro.interviewai.command.account;

import org.jspecify.annotations.NullMarked;
