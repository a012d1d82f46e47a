package pro.interviewai.app.cv;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.app.slice.Aggregate;
import pro.interviewai.app.slice.Slice;
import pro.interviewai.command.application.Application;
import pro.interviewai.command.cv.Cv;
import pro.interviewai.command.cv.CvVersion;
import pro.interviewai.command.cv.CvVersions;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.eventlog.readmodel.SealedCollection;
import pro.interviewai.messages.cv.ApplicationEvent;
import pro.interviewai.messages.cv.CvEvent;
import pro.interviewai.messages.cv.CvVersionEvent;
import pro.interviewai.ports.file.DocumentStore;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.cv.AnalysisInputs;
import pro.interviewai.query.cv.CountedCvEvents;
import pro.interviewai.query.cv.CvProjection;
import pro.interviewai.query.cv.CvQueries;
import pro.interviewai.query.cv.CvStore;
import pro.interviewai.saga.cv.CarriesOutAnalysis;
import pro.interviewai.saga.cv.CvAnalysisSaga;
import pro.interviewai.saga.cv.CvEngines;
import pro.interviewai.saga.cv.CvFiles;
import pro.interviewai.saga.cv.WhenCvVersionAddedThenForgetOldFiles;
import tools.jackson.databind.json.JsonMapper;

/** CVs, their versions, and applications. */
@Configuration(proxyBeanMethods = false)
class CvConfiguration implements Slice {

    @Override
    public List<Class<?>> events() {
        return List.of(CvEvent.class, CvVersionEvent.class, ApplicationEvent.class);
    }

    @Override
    public List<Aggregate<?>> aggregates() {
        return List.of(Aggregate.of(Cv.class), Aggregate.of(CvVersion.class), Aggregate.of(Application.class));
    }

    @Override
    public List<Class<?>> sagas() {
        return List.of(CvAnalysisSaga.class);
    }

    @Override
    public List<SealedCollection> sealed() {
        return CvStore.SEALED;
    }

    @Bean
    CvStore cvStore(MongoTemplate mongo, GuardedWriter writer, Sealer sealer, Awaiter awaiter, JsonMapper json) {
        var store = new CvStore(mongo, writer, sealer, awaiter, json);
        store.prepare();
        return store;
    }

    @Bean
    CvProjection cvProjection(CvStore store) {
        return new CvProjection(store);
    }

    @Bean
    CvQueries cvQueries(CvStore store) {
        return new CvQueries(store);
    }

    @Bean
    CountedCvEvents countedCvEvents() {
        return new CountedCvEvents();
    }

    @Bean
    CvVersions cvVersions(ObjectProvider<org.axonframework.config.Configuration> axon) {
        return new CvVersions(() -> axon.getObject().repository(CvVersion.class));
    }

    @Bean
    AnalysisInputs analysisInputs(EventStore log) {
        return new AnalysisInputs(log);
    }

    @Bean
    CarriesOutAnalysis carriesOutAnalysis(
            DocumentStore store, CvEngines engines, CommandGateway commands, QueryGateway queries, Clock clock) {
        return new CarriesOutAnalysis(store, engines, commands, queries, clock);
    }

    @Bean
    WhenCvVersionAddedThenForgetOldFiles whenCvVersionAddedThenForgetOldFiles(
            DocumentStore store, CommandGateway commands, Clock clock) {
        return new WhenCvVersionAddedThenForgetOldFiles(store, commands, clock);
    }

    @Bean
    CvFiles cvFiles(DocumentStore store, QueryGateway queries) {
        return new CvFiles(store, queries);
    }
}
