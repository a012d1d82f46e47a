package pro.interviewai.app.keepsake;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.app.AppProperties;
import pro.interviewai.app.slice.Aggregate;
import pro.interviewai.app.slice.RevisionStep;
import pro.interviewai.app.slice.Slice;
import pro.interviewai.command.keepsake.Keepsake;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.eventlog.readmodel.SealedCollection;
import pro.interviewai.gateways.keepsake.FileKeepsakePrints;
import pro.interviewai.messages.keepsake.KeepsakeEvent;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.keepsake.KeepsakeProjection;
import pro.interviewai.query.keepsake.KeepsakeQueries;
import pro.interviewai.query.keepsake.KeepsakeStore;
import pro.interviewai.saga.keepsake.KeepsakePrints;
import pro.interviewai.saga.keepsake.PrintedKeepsakes;
import pro.interviewai.saga.keepsake.WhenKeepsakeKeptThenPrint;

/** Keepsakes from the request to the print. */
@Configuration(proxyBeanMethods = false)
class KeepsakeConfiguration implements Slice {

    @Override
    public List<Class<?>> events() {
        return List.of(KeepsakeEvent.class);
    }

    @Override
    public List<Aggregate<?>> aggregates() {
        return List.of(Aggregate.of(Keepsake.class));
    }

    /** At first nothing could be pinned. */
    @Override
    public List<RevisionStep> revisions() {
        return List.of(new RevisionStep("keepsake.KeepsakeKept", 1, kept -> kept.put("pinned", false)));
    }

    @Override
    public List<SealedCollection> sealed() {
        return KeepsakeStore.SEALED;
    }

    @Bean
    KeepsakeStore keepsakeStore(MongoTemplate mongo, GuardedWriter writer, Sealer sealer, Awaiter awaiter) {
        return new KeepsakeStore(mongo, writer, sealer, awaiter);
    }

    @Bean
    KeepsakeProjection keepsakeProjection(KeepsakeStore store) {
        return new KeepsakeProjection(store);
    }

    @Bean
    KeepsakeQueries keepsakeQueries(KeepsakeStore store) {
        return new KeepsakeQueries(store);
    }

    @Bean
    KeepsakePrints keepsakePrints(AppProperties properties, Sealer sealer) {
        return new FileKeepsakePrints(properties.dataDir().resolve("keepsakes"), sealer::seal);
    }

    @Bean
    WhenKeepsakeKeptThenPrint whenKeepsakeKeptThenPrint(KeepsakePrints prints, CommandGateway commands, Clock clock) {
        return new WhenKeepsakeKeptThenPrint(prints, commands, clock);
    }

    @Bean
    PrintedKeepsakes printedKeepsakes(KeepsakePrints prints) {
        return new PrintedKeepsakes(prints);
    }
}
