package pro.interviewai.intelligence.questions;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;

/** All questions the platform can ask. */
public interface QuestionBank {

    Optional<BankQuestion> find(String id);

    /**
     * Chooses the questions of one interview: no question twice, the same choice for the same criteria and seed, all
     * within the choice (a mixed interview takes the types in turn, as long as there are any). A question of the domain
     * {@code general} is within the choice of any domain, one that is not technical and names no tool within that of any
     * technology. Seen questions follow the unseen ones as {@link Practice} has them due; topics with low scores come first.
     *
     * <p>Where the candidate has chosen a CV, up to half of the questions are about skills that it names, as {@link CvTurns}
     * has them: new ones, all within the choice.
     *
     * <p>Where others are allowed, the difficulty, the technologies and the domain are relaxed, never the type and the
     * language, and unseen others go before what was seen. After those within the choice come, in this order,
     *
     * <ol>
     *   <li>the domain, the difficulty and one of the technologies
     *   <li>the domain and the difficulty
     *   <li>the domain and an adjacent difficulty
     *   <li>questions that suit any field (of the domain {@code general}, or tool-neutral and not technical), at the
     *       difficulty, then at an adjacent one
     *   <li>the domain or any field, at the opposite difficulty
     *   <li>other domains, nearest difficulty first; a seen question that fits goes before these, as a repetition is of
     *       more use than a question of a foreign field
     * </ol>
     */
    QuestionPick pick(QuestionCriteria criteria, long seed);

    SortedSet<String> domains();

    /** The tools that questions are about. */
    SortedSet<String> technologies();

    Collection<BankQuestion> questions();

    /** SHA-256 of the bank's content in hex: two banks of the same version ask and judge alike. */
    String version();
}
