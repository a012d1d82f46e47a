/** Erasing people, and bringing what they took along elsewhere. */
@NullMarked
package pro.interviewai.app.privacy;

import org.jspecify.annotations.NullMarked;
