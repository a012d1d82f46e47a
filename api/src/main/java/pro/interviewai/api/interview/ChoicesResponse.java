package pro.interviewai.api.interview;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pro.interviewai.intelligence.questions.BankQuestion;
import pro.interviewai.intelligence.questions.QuestionBank;
import pro.interviewai.intelligence.questions.QuestionType;
import pro.interviewai.messages.interview.AnswerLimits;
import pro.interviewai.messages.interview.assessment.HintCost;
import pro.interviewai.messages.interview.choice.ChoiceLimits;
import pro.interviewai.messages.interview.choice.InterviewType;
import pro.interviewai.ports.speech.SpeechToText;

/**
 * What can be chosen at the start, as the bank stands now, and the limits of an interview.
 *
 * @param domains fields of work; what suits each of them is asked in any case
 * @param byType of these domains, by the type of interview
 * @param languages ISO 639-1 codes
 * @param spokenLanguages those of them in which answers by voice are heard, as things are now
 * @param hintCost points of ten that each hint takes off
 */
record ChoicesResponse(
        Collection<String> domains,
        List<ByType> byType,
        Collection<String> technologies,
        List<String> languages,
        List<String> spokenLanguages,
        Limits limits,
        double hintCost) {

    /**
     * How much can be chosen and answered.
     *
     * @param shortestTimeLimit minutes a question, as all time limits here
     * @param followUps how many at most
     * @param technologies how many at most
     * @param nameLength characters of the name of a domain or a technology
     * @param answerLength characters (UTF-16 units) of an answer
     * @param audioSeconds how long a spoken answer may last
     */
    record Limits(
            int fewestQuestions,
            int mostQuestions,
            int shortestTimeLimit,
            int longestTimeLimit,
            int followUps,
            int technologies,
            int nameLength,
            int answerLength,
            int audioSeconds) {}

    /** @param domains those that questions of the type are about */
    record ByType(InterviewType type, Collection<String> domains) {}

    static ChoicesResponse of(QuestionBank bank, SpeechToText speech) {
        var languages = bank.questions().stream()
                .map(BankQuestion::language)
                .distinct()
                .sorted()
                .toList();
        return new ChoicesResponse(
                domains(bank, InterviewType.MIXED),
                Stream.of(InterviewType.values())
                        .map(type -> new ByType(type, domains(bank, type)))
                        .toList(),
                bank.technologies(),
                languages,
                languages.stream().filter(speech::hears).toList(),
                new Limits(
                        ChoiceLimits.FEWEST_QUESTIONS,
                        ChoiceLimits.MOST_QUESTIONS,
                        ChoiceLimits.SHORTEST_MINUTES,
                        ChoiceLimits.LONGEST_MINUTES,
                        ChoiceLimits.MOST_FOLLOW_UPS,
                        ChoiceLimits.MOST_TECHNOLOGIES,
                        ChoiceLimits.LONGEST_NAME,
                        AnswerLimits.LONGEST_TEXT,
                        AnswerLimits.LONGEST_AUDIO),
                HintCost.EACH);
    }

    private static Collection<String> domains(QuestionBank bank, InterviewType interview) {
        return bank.questions().stream()
                .filter(question -> QuestionType.of(interview).contains(question.type()))
                .map(BankQuestion::domain)
                .filter(domain -> !domain.equals(BankQuestion.ANY_FIELD))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
