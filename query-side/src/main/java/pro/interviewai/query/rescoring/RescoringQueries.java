package pro.interviewai.query.rescoring;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import pro.interviewai.messages.rescoring.RescoredAnswer;
import pro.interviewai.messages.rescoring.RescoringQuery.FindRescoredAnswers;
import pro.interviewai.messages.rescoring.RescoringQuery.FindRescoringSummary;
import pro.interviewai.messages.rescoring.RescoringSummary;

/** Answers questions about second judgements. */
public class RescoringQueries {
    private final RescoringStore store;

    public RescoringQueries(RescoringStore store) {
        this.store = store;
    }

    @QueryHandler
    List<RescoredAnswer> handle(FindRescoredAnswers query) {
        return store.find(query);
    }

    @QueryHandler
    RescoringSummary handle(FindRescoringSummary query) {
        return store.summary();
    }
}
