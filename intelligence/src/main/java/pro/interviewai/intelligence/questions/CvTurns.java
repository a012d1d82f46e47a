package pro.interviewai.intelligence.questions;

import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which questions an interview takes because of a CV: at no moment more than half of those that it has, the skills of recent
 * roles first, and none a second time before each that there are questions about has had its turn.
 */
final class CvTurns {
    private final CvSkills cv;
    private final Map<String, List<CvSkill>> about = new HashMap<>();
    private final Map<CvSkill, Integer> turns = new HashMap<>();
    private int taken;

    CvTurns(CvSkills cv) {
        this.cv = cv;
    }

    /** A question with the skill that it is picked for. */
    record Turn(BankQuestion question, CvSkill skill) {}

    /**
     * The next one; none where another one's turn is, or where the CV names nothing that there are questions about.
     *
     * @param open the questions that may be taken, the best first
     * @param before how many the interview has
     */
    Optional<Turn> next(Stream<BankQuestion> open, int before) {
        if (cv.isEmpty() || 2 * (taken + 1) > before + 1) {
            return Optional.empty();
        }
        Optional<Turn> next = open.flatMap(
                        question -> skills(question).stream().map(skill -> new Turn(question, skill)))
                .min(comparingInt((Turn turn) -> turns.getOrDefault(turn.skill(), 0))
                        .thenComparing(turn -> turn.skill().code()));
        next.ifPresent(turn -> {
            turns.merge(turn.skill(), 1, Integer::sum);
            taken++;
        });
        return next;
    }

    private List<CvSkill> skills(BankQuestion question) {
        return about.computeIfAbsent(question.id(), _ -> cv.of(question));
    }
}
