/** Where somebody is signed in. */
@NullMarked
package pro.interviewai.api.account.device;

import org.jspecify.annotations.NullMarked;
