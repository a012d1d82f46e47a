package pro.interviewai.command.interview;

import java.util.List;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.messages.interview.choice.Choice;
import pro.interviewai.messages.interview.choice.InterviewConfig;
import pro.interviewai.messages.interview.choice.InterviewType;

/**
 * An interview asks as many questions as were chosen, each once and each within the choice; of the level, the technology
 * and the domain others may be asked where the candidate agreed to that, and the question says so.
 */
final class QuestionsMustMatchTheChoice {
    private QuestionsMustMatchTheChoice() {}

    static void check(InterviewConfig config, List<Question> questions) {
        var distinct = questions.stream().map(Question::id).distinct().count();
        if (distinct != config.numQuestions()
                || questions.size() != config.numQuestions()
                || !questions.stream().allMatch(question -> isWithin(config, question))) {
            throw new ProblemException(InterviewProblem.NOT_ENOUGH_QUESTIONS);
        }
    }

    private static boolean isWithin(InterviewConfig config, Question question) {
        var ofTheType = config.type() == InterviewType.MIXED || config.type() == question.type();
        var ofTheLevel = question.widened().contains(Choice.DIFFICULTY) || config.difficulty() == question.difficulty();
        var byConsent = config.allowOthers()
                ? Choice.BY_CONSENT.containsAll(question.widened())
                : question.widened().isEmpty();
        return ofTheType && ofTheLevel && byConsent;
    }
}
