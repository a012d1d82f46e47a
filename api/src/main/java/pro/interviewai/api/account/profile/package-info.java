/** What people say of themselves, their address, their picture; who may administer. */
@NullMarked
package pro.interviewai.api.account.profile;

import org.jspecify.annotations.NullMarked;
