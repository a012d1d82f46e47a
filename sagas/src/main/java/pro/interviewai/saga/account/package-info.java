/** What follows when something has happened to an account. */
@NullMarked
package pro.interviewai.saga.account;

import org.jspecify.annotations.NullMarked;
