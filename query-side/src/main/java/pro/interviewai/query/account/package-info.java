/** Read models of accounts and signed-in devices. */
@NullMarked
package pro.interviewai.query.account;

import org.jspecify.annotations.NullMarked;
