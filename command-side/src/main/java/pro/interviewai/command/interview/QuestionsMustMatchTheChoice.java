package pro.interviewai.command.interview;

import java.util.List;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.interview.InterviewConfig;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.Question;

/** An interview asks as many questions as were chosen, {@value #MIN} to {@value #MAX}, each once. */
final class QuestionsMustMatchTheChoice {
    static final int MIN = 5;
    static final int MAX = 20;

    private QuestionsMustMatchTheChoice() {}

    static void check(InterviewConfig config, List<Question> questions) {
        var distinct = questions.stream().map(Question::id).distinct().count();
        var number = config.numQuestions();
        if (number < MIN || number > MAX || distinct != number || questions.size() != number) {
            throw new ProblemException(InterviewProblem.NOT_ENOUGH_QUESTIONS);
        }
    }
}
