/** What judging the history again came to, for administrators. */
@NullMarked
package pro.interviewai.api.rescoring;

import org.jspecify.annotations.NullMarked;
