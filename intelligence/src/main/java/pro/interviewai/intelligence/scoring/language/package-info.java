/** English as far as it is read: words and their roles, sentences and clauses, and what is denied in them. */
@NullMarked
package pro.interviewai.intelligence.scoring.language;

import org.jspecify.annotations.NullMarked;
