/** How letters are written, and those that wait to be sent, as files of the person to whom they go. */
@NullMarked
package pro.interviewai.saga.mail;

import org.jspecify.annotations.NullMarked;
