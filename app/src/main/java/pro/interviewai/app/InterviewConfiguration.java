package pro.interviewai.app;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.intelligence.questions.QuestionBank;
import pro.interviewai.intelligence.scoring.AnswerScorer;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.interview.InterviewProjection;
import pro.interviewai.query.interview.InterviewQueries;
import pro.interviewai.query.interview.InterviewStore;
import pro.interviewai.saga.interview.WhenAnswerSubmittedThenScore;
import tools.jackson.databind.json.JsonMapper;

/** Mock interviews from the question bank to the read model. */
@Configuration(proxyBeanMethods = false)
class InterviewConfiguration {

    @Bean
    Awaiter awaiter() {
        return new Awaiter();
    }

    @Bean
    InterviewStore interviewStore(
            MongoTemplate mongo, GuardedWriter writer, Sealer sealer, Awaiter awaiter, JsonMapper json) {
        var store = new InterviewStore(mongo, writer, sealer, awaiter, json);
        store.prepare();
        return store;
    }

    @Bean
    InterviewProjection interviewProjection(InterviewStore store) {
        return new InterviewProjection(store);
    }

    @Bean
    InterviewQueries interviewQueries(InterviewStore store) {
        return new InterviewQueries(store);
    }

    @Bean
    WhenAnswerSubmittedThenScore whenAnswerSubmittedThenScore(
            AnswerScorer scorer, QuestionBank bank, CommandGateway commands, Clock clock) {
        return new WhenAnswerSubmittedThenScore(scorer, bank, commands, clock);
    }
}
