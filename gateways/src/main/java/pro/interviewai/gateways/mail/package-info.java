/** Mail, into a folder or to a mail server. */
@NullMarked
package pro.interviewai.gateways.mail;

import org.jspecify.annotations.NullMarked;
