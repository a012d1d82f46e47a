package pro.interviewai.query.interview;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import pro.interviewai.messages.interview.FeedbackView;
import pro.interviewai.messages.interview.InterviewPage;
import pro.interviewai.messages.interview.InterviewQuery;
import pro.interviewai.messages.interview.InterviewQuery.FindAnswer;
import pro.interviewai.messages.interview.InterviewQuery.FindFeedback;
import pro.interviewai.messages.interview.InterviewQuery.FindInterview;
import pro.interviewai.messages.interview.InterviewQuery.FindInterviews;
import pro.interviewai.messages.interview.InterviewQuery.FindSeenQuestions;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.interview.SeenQuestions;
import pro.interviewai.messages.interview.VersionedAnswer;

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
    Optional<VersionedAnswer> handle(FindAnswer query) {
        return store.find(query.interviewId(), query.userId(), query.atLeastVersion())
                .flatMap(interview ->
                        isJudged(interview, query) ? Optional.of(interview) : judged(query, interview.version()))
                .flatMap(interview -> views.answer(interview, query.questionId())
                        .map(answer -> new VersionedAnswer(answer, interview.version())));
    }

    @QueryHandler
    InterviewPage handle(FindInterviews query) {
        var found = store.page(query.userId(), query.status(), query.page(), query.size());
        return new InterviewPage(
                found.stream().map(InterviewViews::summary).toList(),
                query.page(),
                query.size(),
                found.getTotalElements());
    }

    @QueryHandler
    Optional<FeedbackView> handle(FindFeedback query) {
        return store.find(query.interviewId(), query.userId(), InterviewQuery.ANY_VERSION)
                .map(interview -> InterviewFeedback.of(
                        views.interview(interview),
                        EarlierSessions.comparison(InterviewOutline.of(interview), store.outlines(query.userId()))));
    }

    @QueryHandler
    SeenQuestions handle(FindSeenQuestions query) {
        return new SeenQuestions(store.seenQuestions(query.userId()));
    }

    private Optional<InterviewDocument> judged(FindAnswer query, long seen) {
        return store.findAfter(
                query.interviewId(), query.userId(), seen, interview -> isJudged(interview, query), query.timeout());
    }

    private static boolean isJudged(InterviewDocument interview, FindAnswer query) {
        var answer = interview.answerTo(query.questionId());
        return answer != null && (answer.score() != null || answer.noScore() != null);
    }
}
