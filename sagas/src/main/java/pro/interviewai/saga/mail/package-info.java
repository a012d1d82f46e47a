/** What processes need in order to write to people. */
@NullMarked
package pro.interviewai.saga.mail;

import org.jspecify.annotations.NullMarked;
