package pro.interviewai.query.interview;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.AnswerView;
import pro.interviewai.messages.interview.FeedbackView;
import pro.interviewai.messages.interview.InterviewPage;
import pro.interviewai.messages.interview.InterviewQuery.FindAnswer;
import pro.interviewai.messages.interview.InterviewQuery.FindFeedback;
import pro.interviewai.messages.interview.InterviewQuery.FindInterview;
import pro.interviewai.messages.interview.InterviewQuery.FindInterviews;
import pro.interviewai.messages.interview.InterviewQuery.FindSeenQuestions;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.interview.SeenQuestions;

/** Answers questions about interviews. */
public class InterviewQueries {
    private final InterviewStore store;
    private final InterviewViews views;

    public InterviewQueries(InterviewStore store) {
        this.store = store;
        this.views = new InterviewViews(store);
    }

    @QueryHandler
    Optional<InterviewView> handle(FindInterview query) {
        return store.find(query.interviewId(), query.userId(), query.atLeastVersion())
                .map(views::interview);
    }

    @QueryHandler
    Optional<AnswerView> handle(FindAnswer query) {
        return store.find(
                        query.interviewId(),
                        query.userId(),
                        interview -> isJudged(interview.answerTo(query.questionId())),
                        query.patience())
                .flatMap(interview -> views.answer(interview, query.questionId()));
    }

    @QueryHandler
    InterviewPage handle(FindInterviews query) {
        var documents = store.page(query.userId(), query.status(), query.page(), query.size());
        var total = store.count(query.userId(), query.status());
        return new InterviewPage(documents.stream().map(views::summary).toList(), query.page(), query.size(), total);
    }

    @QueryHandler
    Optional<FeedbackView> handle(FindFeedback query) {
        return store.find(query.interviewId(), query.userId(), query.atLeastVersion())
                .map(interview -> Feedback.of(
                        views.interview(interview), EarlierSessions.comparison(interview, store.all(query.userId()))));
    }

    @QueryHandler
    SeenQuestions handle(FindSeenQuestions query) {
        return new SeenQuestions(store.seenQuestions(query.userId()));
    }

    private static boolean isJudged(InterviewDocument.@Nullable Answer answer) {
        return answer != null && (answer.score() != null || answer.noScore() != null);
    }
}
