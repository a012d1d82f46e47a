package pro.interviewai.app.rescoring;

import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.app.slice.Slice;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.intelligence.questions.QuestionBank;
import pro.interviewai.intelligence.scoring.JudgedKeyPoint;
import pro.interviewai.intelligence.scoring.ScoringOutcome.NotScored;
import pro.interviewai.intelligence.scoring.ScoringOutcome.Scored;
import pro.interviewai.intelligence.scoring.local.LocalAnswerScorer;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.query.rescoring.Rescorer;
import pro.interviewai.query.rescoring.RescoringProjection;
import pro.interviewai.query.rescoring.RescoringQueries;
import pro.interviewai.query.rescoring.RescoringStore;
import pro.interviewai.saga.interview.AssessmentCommands;
import pro.interviewai.saga.interview.ScoringRequests;
import tools.jackson.databind.json.JsonMapper;

/** The history judged once more, by the engine of this process alone: a model would cost, and say another thing each time. */
@Configuration(proxyBeanMethods = false)
class RescoringConfiguration implements Slice {

    @Bean
    RescoringStore rescoringStore(MongoTemplate mongo, GuardedWriter writer, JsonMapper json) {
        var store = new RescoringStore(mongo, writer, json);
        store.prepare();
        return store;
    }

    @Bean
    RescoringProjection rescoringProjection(RescoringStore store, LocalAnswerScorer engine, QuestionBank bank) {
        return new RescoringProjection(store, new EngineOpinion(engine, bank));
    }

    /** A new installation with an old history does not judge it by itself. */
    @Bean
    ConfigurerModule rescoringFromNowOn() {
        return configurer ->
                configurer.eventProcessing(processing -> processing.registerPooledStreamingEventProcessorConfiguration(
                        RescoringProjection.GROUP,
                        (_, builder) -> builder.initialToken(StreamableMessageSource::createHeadToken)));
    }

    @Bean
    RescoringQueries rescoringQueries(RescoringStore store) {
        return new RescoringQueries(store);
    }

    private record EngineOpinion(LocalAnswerScorer engine, QuestionBank bank) implements Rescorer {

        @Override
        public Opinion on(Question asked, String answer) {
            return switch (engine.score(ScoringRequests.ofToday(asked, answer, bank))) {
                case Scored scored ->
                    new Opinion(
                            scored.score(),
                            null,
                            scored.keyPoints().stream()
                                    .filter(JudgedKeyPoint::covered)
                                    .map(JudgedKeyPoint::point)
                                    .toList(),
                            scored.keyPoints().stream()
                                    .filter(verdict -> !verdict.covered())
                                    .map(JudgedKeyPoint::point)
                                    .toList(),
                            scored.provenance());
                case NotScored not ->
                    new Opinion(null, AssessmentCommands.reason(not.reason()), List.of(), List.of(), not.provenance());
            };
        }
    }
}
