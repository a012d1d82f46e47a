/** What is said about people who have an account: registering, confirming the address, signing in and out. */
@NullMarked
package pro.interviewai.messages.account;

import org.jspecify.annotations.NullMarked;
