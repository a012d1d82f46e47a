package pro.interviewai.intelligence.questions;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;

/** All questions the platform can ask. */
public interface QuestionBank {

    Optional<BankQuestion> find(String id);

    /**
     * Chooses the questions of one interview: no question twice, the same choice for the same criteria and seed, the type
     * and the language never relaxed (a mixed interview takes the types in turn). The other wishes are relaxed in this order:
     *
     * <ol>
     *   <li>the domain, the difficulty and one of the technologies
     *   <li>the domain and the difficulty
     *   <li>the domain and an adjacent difficulty
     *   <li>questions that suit any field (of the domain {@code general}, or tool-neutral and not technical), at the
     *       difficulty, then at an adjacent one
     *   <li>the domain or any field, at the opposite difficulty
     *   <li>other domains, nearest difficulty first
     * </ol>
     *
     * In all steps but the last, a question not seen before goes before every seen one; within a step, topics with low
     * scores come first. Seen ones follow as {@link Practice} has them due. No language but the wished one is used. A seen question that fits goes
     * before an unseen one of the last step, as a repetition is of more use than a question of a foreign field.
     */
    QuestionPick pick(QuestionCriteria criteria, long seed);

    SortedSet<String> domains();

    Collection<BankQuestion> questions();

    /** SHA-256 of the bank's content in hex: two banks of the same version ask and judge alike. */
    String version();
}
