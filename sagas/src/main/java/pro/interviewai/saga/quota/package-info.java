/** What follows when a month's units are nearly used. */
@NullMarked
package pro.interviewai.saga.quota;

import org.jspecify.annotations.NullMarked;
