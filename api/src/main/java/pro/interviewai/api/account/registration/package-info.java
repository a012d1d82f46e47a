/** Getting an account and confirming its address. */
@NullMarked
package pro.interviewai.api.account.registration;

import org.jspecify.annotations.NullMarked;
