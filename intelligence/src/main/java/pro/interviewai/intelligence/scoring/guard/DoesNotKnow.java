package pro.interviewai.intelligence.scoring.guard;

import java.util.regex.Pattern;
import pro.interviewai.intelligence.scoring.Finding;
import pro.interviewai.intelligence.scoring.Finding.Kind;

/** A short answer that says it has none. */
final class DoesNotKnow implements Check {
    /** Who says so and goes on has an answer. */
    private static final int FEWEST_WORDS_OF_AN_ANSWER = 25;

    private static final Pattern SAID = Pattern.compile(
            "(?i)\\b(?:i (?:really |honestly |just )?(?:do not|don['\u2019]?t) (?:really )?(?:know|remember|understand|recall)|no idea|not sure|no clue|can['\u2019]?t answer|cannot answer"
                    + "|never heard|i (?:would |will |'ll )?(?:pass|skip)|next question|have nothing to say|idk|dunno)\\b");

    @Override
    public Draft look(AnswerText answer, Draft draft) {
        return answer.words().size() < FEWEST_WORDS_OF_AN_ANSWER
                        && SAID.matcher(answer.read()).find()
                ? draft.found(new Finding(Kind.DOES_NOT_KNOW, "The answer says that it does not know.", null))
                        .worth(0)
                : draft;
    }
}
