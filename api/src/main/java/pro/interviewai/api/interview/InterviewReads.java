package pro.interviewai.api.interview;

import static pro.interviewai.messages.interview.InterviewQuery.ANY_VERSION;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountQuery;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.InterviewQuery;
import pro.interviewai.messages.interview.InterviewQuery.FindInterview;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.interview.InterviewView.QuestionView;
import pro.interviewai.messages.rescoring.RescoredAnswer;
import pro.interviewai.messages.rescoring.RescoringQuery.FindRescoredAnswers;

/** Asks the read side; what is not there, or not one's own, is not found. */
@Component
class InterviewReads {
    private final QueryGateway queries;

    InterviewReads(QueryGateway queries) {
        this.queries = queries;
    }

    InterviewView interview(UserId user, InterviewId interview) {
        return required(new FindInterview(interview, user, ANY_VERSION), InterviewView.class);
    }

    /**
     * After a command that was carried out: what it did is there, even if it cannot be read yet.
     *
     * @throws ProblemException UNAVAILABLE when the read model does not get there in time
     */
    InterviewView interview(UserId user, InterviewId interview, long atLeastVersion) {
        return find(new FindInterview(interview, user, atLeastVersion), InterviewView.class)
                .filter(view -> view.version() >= atLeastVersion)
                .orElseThrow(() -> new ProblemException(CommonProblem.UNAVAILABLE));
    }

    <T> T required(InterviewQuery query, Class<T> type) {
        return find(query, type).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    <T> Optional<T> find(InterviewQuery query, Class<T> type) {
        return queries.query(query, ResponseTypes.optionalInstanceOf(type)).join();
    }

    <T> T answered(InterviewQuery query, Class<T> type) {
        return queries.query(query, type).join();
    }

    /** Whether the person wants what is said in interviews to outlive them. */
    boolean savesHistory(UserId user) {
        return queries.query(
                        new FindAccount(user, AccountQuery.ANY_VERSION),
                        ResponseTypes.optionalInstanceOf(AccountView.class))
                .join()
                .map(account -> account.preferences().privacy().saveHistory())
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Those of the interview's answers that a newer rubric has judged. */
    List<RescoredAnswer> rescored(UserId user, InterviewId interview) {
        return queries.query(
                        new FindRescoredAnswers(interview, user),
                        ResponseTypes.multipleInstancesOf(RescoredAnswer.class))
                .join();
    }

    static QuestionView question(InterviewView interview, String questionId) {
        return interview.questions().stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst()
                .orElseThrow(() -> new ProblemException(InterviewProblem.QUESTION_NOT_IN_INTERVIEW));
    }
}
