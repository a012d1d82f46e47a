package pro.interviewai.saga;

import java.lang.reflect.Type;
import java.util.function.Function;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;

/** Answers what a reaction asks. */
public final class Answers {
    private final SimpleQueryBus bus = SimpleQueryBus.builder().build();

    public QueryGateway gateway() {
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    /** @param answerType what the answer is, or what it is a list of */
    public <Q> Answers to(Class<Q> query, Type answerType, Function<Q, ?> answer) {
        bus.<Object>subscribe(query.getName(), answerType, message -> answer.apply(query.cast(message.getPayload())));
        return this;
    }
}
