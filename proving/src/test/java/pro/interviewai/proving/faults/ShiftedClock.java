package pro.interviewai.proving.faults;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;

/** Lets the clock of an application go wrong by CLOCK_SHIFT, a duration as ISO 8601 writes it. */
class ShiftedClock {
    private static final String SHIFT = "CLOCK_SHIFT";

    static Map<String, String> by(Duration shift) {
        return Map.of(SHIFT, shift.toString());
    }

    @Bean
    static BeanPostProcessor wrongClock() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                var shift = System.getenv(SHIFT);
                return bean instanceof Clock clock && shift != null ? Clock.offset(clock, Duration.parse(shift)) : bean;
            }
        };
    }
}
