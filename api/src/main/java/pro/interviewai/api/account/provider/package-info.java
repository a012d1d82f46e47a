/** Signing in by those who know people already. */
@NullMarked
package pro.interviewai.api.account.provider;

import org.jspecify.annotations.NullMarked;
