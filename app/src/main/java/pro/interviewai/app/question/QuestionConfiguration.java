package pro.interviewai.app.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.app.slice.Aggregate;
import pro.interviewai.app.slice.Slice;
import pro.interviewai.command.question.BankEntry;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.intelligence.questions.BankRevisions;
import pro.interviewai.intelligence.questions.ClasspathQuestionBank;
import pro.interviewai.intelligence.questions.RevisedQuestionBank;
import pro.interviewai.messages.question.QuestionEvent;
import pro.interviewai.messages.question.QuestionQuery.FindRevisedIds;
import pro.interviewai.messages.question.QuestionQuery.FindRevisedQuestions;
import pro.interviewai.messages.question.RevisedIds;
import pro.interviewai.messages.question.RevisedQuestion;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.question.QuestionProjection;
import pro.interviewai.query.question.QuestionQueries;
import pro.interviewai.query.question.QuestionStore;
import pro.interviewai.query.question.QuestionTally;
import pro.interviewai.query.question.QuestionTallyProjection;
import tools.jackson.databind.json.JsonMapper;

/** The question bank: what came with the program, and what administrators make of it. */
@Configuration(proxyBeanMethods = false)
class QuestionConfiguration implements Slice {

    @Override
    public List<Class<?>> events() {
        return List.of(QuestionEvent.class);
    }

    @Override
    public List<Aggregate<?>> aggregates() {
        return List.of(Aggregate.of(BankEntry.class));
    }

    @Bean
    RevisedQuestionBank questionBank(QueryGateway queries) {
        return new RevisedQuestionBank(ClasspathQuestionBank.load(), new AskedRevisions(queries));
    }

    @Bean
    QuestionStore questionStore(MongoTemplate mongo, GuardedWriter writer, Awaiter awaiter, JsonMapper json) {
        return new QuestionStore(mongo, writer, awaiter, json);
    }

    @Bean
    QuestionTally questionTally(MongoTemplate mongo, GuardedWriter writer) {
        return new QuestionTally(mongo, writer);
    }

    @Bean
    QuestionProjection questionProjection(QuestionStore store) {
        return new QuestionProjection(store);
    }

    @Bean
    QuestionTallyProjection questionTallyProjection(QuestionTally tally) {
        return new QuestionTallyProjection(tally);
    }

    @Bean
    QuestionQueries questionQueries(QuestionStore store, QuestionTally tally) {
        return new QuestionQueries(store, tally);
    }

    private record AskedRevisions(QueryGateway queries) implements BankRevisions {

        @Override
        public Map<String, Long> versions() {
            return queries.query(new FindRevisedIds(), RevisedIds.class).join().versions();
        }

        @Override
        public List<RevisedQuestion> questions(Set<String> ids) {
            return queries.query(
                            new FindRevisedQuestions(ids), ResponseTypes.multipleInstancesOf(RevisedQuestion.class))
                    .join();
        }
    }
}
