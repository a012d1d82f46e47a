package pro.interviewai.api.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.interview.InterviewView.QuestionReason;
import pro.interviewai.messages.interview.choice.Choice;
import pro.interviewai.messages.interview.choice.Difficulty;

/** An interview that has begun, with the questions that it began with. */
record StartResponse(String sessionId, List<AskedQuestion> questions) {

    /**
     * @param timeLimit seconds: the candidate's limit, or else what the bank expects
     * @param timeLimitEnforced whether the clock runs: without, the time limit is only a measure
     * @param widened the choices that the question lies outside of, by the candidate's consent
     * @param reason why it was picked, where that is because of the CV that was chosen
     */
    record AskedQuestion(
            String id,
            int order,
            String question,
            String category,
            Difficulty difficulty,
            int timeLimit,
            boolean timeLimitEnforced,
            List<Choice> widened,
            @Nullable QuestionReason reason) {}

    static StartResponse of(InterviewView interview) {
        return new StartResponse(
                interview.id(),
                interview.questions().stream()
                        .filter(question -> question.followUpOf() == null)
                        .map(question -> new AskedQuestion(
                                question.id(),
                                question.order(),
                                question.question(),
                                question.category(),
                                question.difficulty(),
                                question.timeLimit(),
                                question.timeLimitEnforced(),
                                question.widened(),
                                question.reason()))
                        .toList());
    }
}
