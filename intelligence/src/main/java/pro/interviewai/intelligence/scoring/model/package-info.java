/** A language model as the judge: what it is asked, what is kept of its reply, and who judges when it gives nothing. */
@NullMarked
package pro.interviewai.intelligence.scoring.model;

import org.jspecify.annotations.NullMarked;
