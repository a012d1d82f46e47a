/** The edge for Telegram. */
@NullMarked
package pro.interviewai.telegram;

import org.jspecify.annotations.NullMarked;
