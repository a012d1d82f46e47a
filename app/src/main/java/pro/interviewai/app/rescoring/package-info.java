/** The history judged once more. */
@NullMarked
package pro.interviewai.app.rescoring;

import org.jspecify.annotations.NullMarked;
