package pro.interviewai.query.question;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import pro.interviewai.messages.question.QuestionQuery.FindQuestionStatistics;
import pro.interviewai.messages.question.QuestionQuery.FindRevisedIds;
import pro.interviewai.messages.question.QuestionQuery.FindRevisedQuestion;
import pro.interviewai.messages.question.QuestionQuery.FindRevisedQuestions;
import pro.interviewai.messages.question.QuestionStatistics;
import pro.interviewai.messages.question.RevisedIds;
import pro.interviewai.messages.question.RevisedQuestion;

/** Answers questions about the bank. */
public class QuestionQueries {
    private final QuestionStore store;
    private final QuestionTally tally;

    public QuestionQueries(QuestionStore store, QuestionTally tally) {
        this.store = store;
        this.tally = tally;
    }

    @QueryHandler
    RevisedIds handle(FindRevisedIds query) {
        return new RevisedIds(store.versions());
    }

    @QueryHandler
    List<RevisedQuestion> handle(FindRevisedQuestions query) {
        return store.find(query.ids()).stream().map(this::view).toList();
    }

    @QueryHandler
    Optional<RevisedQuestion> handle(FindRevisedQuestion query) {
        return store.find(query).map(this::view);
    }

    @QueryHandler
    QuestionStatistics handle(FindQuestionStatistics query) {
        return tally.of(query.ids());
    }

    private RevisedQuestion view(QuestionDocument question) {
        return new RevisedQuestion(
                question.id(),
                question.questionVersion(),
                question.withdrawn(),
                store.read(question.content()),
                question.addedAt(),
                question.changedAt(),
                question.version());
    }
}
