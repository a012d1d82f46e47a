package pro.interviewai.api.interview;

import java.util.Collection;
import java.util.List;
import pro.interviewai.intelligence.questions.BankQuestion;
import pro.interviewai.intelligence.questions.QuestionBank;
import pro.interviewai.messages.interview.ChoiceLimits;

/**
 * What can be chosen at the start, as the bank stands now.
 *
 * @param languages ISO 639-1 codes
 */
record ChoicesResponse(
        Collection<String> domains, Collection<String> technologies, List<String> languages, Limits limits) {

    /**
     * How much can be chosen.
     *
     * @param shortestTimeLimit minutes a question, as all time limits here
     * @param followUps how many at most
     * @param technologies how many at most
     */
    record Limits(
            int fewestQuestions,
            int mostQuestions,
            int shortestTimeLimit,
            int longestTimeLimit,
            int followUps,
            int technologies) {}

    static ChoicesResponse of(QuestionBank bank) {
        return new ChoicesResponse(
                bank.domains(),
                bank.technologies(),
                bank.questions().stream()
                        .map(BankQuestion::language)
                        .distinct()
                        .sorted()
                        .toList(),
                new Limits(
                        ChoiceLimits.FEWEST_QUESTIONS,
                        ChoiceLimits.MOST_QUESTIONS,
                        ChoiceLimits.SHORTEST_MINUTES,
                        ChoiceLimits.LONGEST_MINUTES,
                        ChoiceLimits.MOST_FOLLOW_UPS,
                        ChoiceLimits.MOST_TECHNOLOGIES));
    }
}
