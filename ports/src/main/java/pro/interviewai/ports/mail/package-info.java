/** Letters to people, and what takes them to the post. */
@NullMarked
package pro.interviewai.ports.mail;

import org.jspecify.annotations.NullMarked;
