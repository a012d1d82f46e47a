/** What people subscribe to and pay. */
@NullMarked
package pro.interviewai.command.subscription;

import org.jspecify.annotations.NullMarked;
