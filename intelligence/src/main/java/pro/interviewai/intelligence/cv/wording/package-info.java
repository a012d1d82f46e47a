/** Words of a CV as they are written, and what is known of its languages: which it is, its verbs of action, its roles. */
@NullMarked
package pro.interviewai.intelligence.cv.wording;

import org.jspecify.annotations.NullMarked;
