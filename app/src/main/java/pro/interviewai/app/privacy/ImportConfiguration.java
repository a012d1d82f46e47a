package pro.interviewai.app.privacy;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pro.interviewai.api.privacy.Imports;
import pro.interviewai.eventlog.crypto.BlindIndex;
import pro.interviewai.eventlog.serialization.EventTypes;
import tools.jackson.databind.json.JsonMapper;

/** Bringing what was exported elsewhere. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    @Bean
    Imports imports(EventStore log, EventTypes types, EventUpcaster upcasters, BlindIndex index, JsonMapper json) {
        return new ImportedEvents(log, types, upcasters, index, json);
    }
}
