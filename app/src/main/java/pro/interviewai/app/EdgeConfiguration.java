package pro.interviewai.app;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pro.interviewai.api.Ids;

/** Where time and ids come from. */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

    /** Milliseconds, as stored in MongoDB, so that what is read equals what was written. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    }

    @Bean
    Ids ids() {
        TimeBasedEpochRandomGenerator generator = Generators.timeBasedEpochRandomGenerator();
        return () -> generator.generate().toString();
    }
}
