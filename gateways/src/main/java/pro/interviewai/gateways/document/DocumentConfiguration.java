package pro.interviewai.gateways.document;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pro.interviewai.api.health.HealthCheck;
import pro.interviewai.gateways.file.Seal;
import pro.interviewai.gateways.health.Neighbour;
import pro.interviewai.ports.file.DocumentStore;

/** A bucket of S3 if one is named, else a folder. That S3 is away does not keep the application from starting. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(S3Settings.class)
class DocumentConfiguration {

    @Bean
    DocumentStore documentStore(
            S3Settings settings, @Value("${interviewai.data-dir:./data}") Path dataFolder, Seal seal) {
        return settings.isComplete()
                ? new S3DocumentStore(
                        S3Connection.client(settings), S3Connection.presigner(settings), settings.bucket(), seal)
                : new FileDocumentStore(dataFolder.resolve("documents"), seal);
    }

    @Bean
    HealthCheck documentHealth(DocumentStore store, Clock clock) {
        return new Neighbour(
                "documents", () -> store instanceof S3DocumentStore s3 ? s3.state() : "in a folder", clock);
    }
}
