package pro.interviewai.api.interview;

import org.springframework.stereotype.Component;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.intelligence.questions.BankQuestion;
import pro.interviewai.intelligence.questions.QuestionBank;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.AnswerView.Scoring;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.InterviewQuery.FindInterview;
import pro.interviewai.messages.interview.InterviewView;

/** What a strong answer is like. */
@Component
class ReferenceAnswers {
    private final Dispatcher dispatcher;
    private final QuestionBank bank;

    ReferenceAnswers(Dispatcher dispatcher, QuestionBank bank) {
        this.dispatcher = dispatcher;
        this.bank = bank;
    }

    /** @throws ProblemException NOT_SCORED_YET before the candidate's own answer has been judged */
    ReferenceResponse find(UserId user, InterviewId id, String questionId) {
        var interview = dispatcher.read(new FindInterview(id, user), InterviewView.class);
        var question = interview.question(questionId);
        var answer = interview.answers().stream()
                .filter(given -> given.questionId().equals(questionId) && given.scoring() != Scoring.PENDING)
                .findFirst()
                .orElseThrow(() -> new ProblemException(InterviewProblem.NOT_SCORED_YET));
        var feedback = answer.feedback();
        var example = feedback != null && feedback.exampleAnswer() != null
                ? feedback.exampleAnswer()
                : bank.find(questionId)
                        .filter(found -> found.question().equals(question.question()))
                        .map(BankQuestion::sampleAnswer)
                        .orElse(null);
        return new ReferenceResponse(questionId, question.question(), question.expectedKeyPoints(), example);
    }
}
