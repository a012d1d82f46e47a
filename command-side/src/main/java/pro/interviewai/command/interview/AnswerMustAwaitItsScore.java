package pro.interviewai.command.interview;

import java.util.Map;
import java.util.Set;

/** Each answer is judged once; a second judgement of it, or one of an answer that was not given, changes nothing. */
final class AnswerMustAwaitItsScore {
    private AnswerMustAwaitItsScore() {}

    static boolean holds(Map<String, GivenAnswer> answers, Set<String> judged, String questionId, String answerId) {
        var answer = answers.get(questionId);
        return answer != null && answer.answerId().equals(answerId) && !judged.contains(questionId);
    }
}
