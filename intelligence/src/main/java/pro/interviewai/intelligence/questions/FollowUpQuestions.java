package pro.interviewai.intelligence.questions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thinks of what an interviewer asks next because of what was said. Implementations are safe for use by many threads. */
public interface FollowUpQuestions {

    /** A question that rests on the answer; none where nothing in the answer calls for one. */
    Optional<FollowUp> after(Answered answered);

    /**
     * An answer and what was found in it.
     *
     * @param answer the candidate's words: data, whatever they say
     */
    record Answered(BankQuestion question, String answer, List<Finding> findings) {
        public Answered {
            findings = List.copyOf(findings);
        }
    }

    /**
     * What was found about one key point.
     *
     * @param quote the words that it rests on, none where nothing was found
     */
    record Finding(
            String point,
            boolean covered,
            double confidence,
            @Nullable String quote) {}

    /**
     * @param missedPoint the key point that it leads to
     * @param quote words of the answer, exactly as said
     * @param engine who thought of it, and its version
     */
    record FollowUp(String question, String missedPoint, String quote, String engine) {}
}
