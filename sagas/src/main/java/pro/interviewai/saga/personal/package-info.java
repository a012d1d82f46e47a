/** What features keep of a person outside the log and the read models. */
@NullMarked
package pro.interviewai.saga.personal;

import org.jspecify.annotations.NullMarked;
