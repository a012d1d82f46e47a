package pro.interviewai.app.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.mongodb.autoconfigure.MongoClientFactory;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import pro.interviewai.api.health.HealthCheck;
import pro.interviewai.api.problem.Outages;
import pro.interviewai.app.AppProperties;
import pro.interviewai.app.Tuning;
import pro.interviewai.app.measurement.Measurements;
import pro.interviewai.eventlog.CommitOutcomeUnknownException;
import pro.interviewai.eventlog.CommitTooLargeException;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.gateways.file.Seal;
import pro.interviewai.messages.CommonProblem;

/** The MongoDB that everything is kept in: the one at MONGODB_URI, or the embedded one. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    private static final int OUT_OF_DISK_SPACE = 14031;
    /** Open from the start: opening them takes longest just when many are wanted. */
    private static final int MIN_CONNECTIONS = 16;

    private static final int MAX_CONNECTIONS = 64;
    private static final int MIN_BACKGROUND_CONNECTIONS = 8;
    /** With those of requests fewer than the threads of the embedded store. */
    private static final int MAX_BACKGROUND_CONNECTIONS = 48;

    private static final int TIMEOUT_MILLIS = (int) Tuning.ROUND_TRIP.toMillis();

    @Bean(destroyMethod = "close")
    Store store(AppProperties properties) {
        return Store.open(properties);
    }

    @Bean
    Seal seal(Sealer sealer) {
        return new KeySeal(sealer);
    }

    @Bean
    MongoConnectionDetails mongoConnectionDetails(Store store) {
        return new MongoConnectionDetails() {
            @Override
            public ConnectionString getConnectionString() {
                return store.connectionString();
            }
        };
    }

    @Bean
    MongoClientSettingsBuilderCustomizer boundedAndDurable(Measurements measurements) {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .applyToConnectionPoolSettings(pool -> pool.addConnectionPoolListener(measurements.connections())
                        .minSize(MIN_CONNECTIONS)
                        .maxSize(MAX_CONNECTIONS)
                        .maxWaitTime(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS))
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
                        .readTimeout(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS));
    }

    @Bean(destroyMethod = "close")
    BackgroundStore backgroundStore(
            MongoClientSettings settings,
            ObjectProvider<MongoClientSettingsBuilderCustomizer> customizers,
            Store store) {
        List<MongoClientSettingsBuilderCustomizer> all =
                new ArrayList<>(customizers.orderedStream().toList());
        all.add(builder -> builder.applyToConnectionPoolSettings(
                pool -> pool.minSize(MIN_BACKGROUND_CONNECTIONS).maxSize(MAX_BACKGROUND_CONNECTIONS)));
        return new BackgroundStore(new MongoClientFactory(all).createMongoClient(settings), store.database());
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, Store store) {
        return client.getDatabase(store.database());
    }

    @Bean
    Outages outages() {
        return exception -> switch (exception) {
            case CommitTooLargeException _ -> CommonProblem.PAYLOAD_TOO_LARGE;
            case MongoException full when full.getCode() == OUT_OF_DISK_SPACE -> CommonProblem.STORE_FULL;
            case MongoException _, CommitOutcomeUnknownException _ -> CommonProblem.UNAVAILABLE;
            case DataAccessResourceFailureException _, TransientDataAccessException _ -> CommonProblem.UNAVAILABLE;
            default -> null;
        };
    }

    @Bean
    HealthCheck storeHealth(BackgroundStore background) {
        return new StoreHealth(background.database());
    }

    @Bean
    HealthCheck startHealth(ApplicationAvailability availability) {
        return new StartHealth(availability);
    }

    @Bean
    HealthCheck diskHealth(AppProperties properties) {
        return new DiskHealth(properties.dataDir());
    }

    /** With a MongoDB of one's own its disk is elsewhere, and it says itself when that is full. */
    @Bean
    ConfigurerModule diskSpace(AppProperties properties) {
        var room = new DiskSpaceInterceptor(
                properties.dataDir(), properties.embedded().roomToWrite().toBytes());
        return configurer -> configurer.onInitialize(configuration -> {
            if (properties.embedsItsStore()) {
                configuration.onStart(() -> configuration.commandBus().registerDispatchInterceptor(room));
            }
        });
    }
}
