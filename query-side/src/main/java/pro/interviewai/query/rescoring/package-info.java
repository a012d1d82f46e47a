/** The history of answers judged once more, beside what was said of them at first. */
@NullMarked
package pro.interviewai.query.rescoring;

import org.jspecify.annotations.NullMarked;
